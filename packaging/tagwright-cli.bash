# SPDX-License-Identifier: GPL-3.0-or-later
# Commands and options of tagwright-cli, as its own help tells them; else file names.
_tagwright_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} commands=() word words help
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == [a-z]* && ${#commands[@]} -lt 2 ]] || continue
        # What is no command here is an argument.
        "${COMP_WORDS[0]}" "${commands[@]}" --help 2>/dev/null | grep -q "^  $word  " && commands+=("$word")
    done
    help=$("${COMP_WORDS[0]}" "${commands[@]}" --help 2>/dev/null)
    if [[ $current == -* ]]; then
        words=$(grep -o '^  -[^ ]*' <<<"$help" | tr ',' ' ')
    else
        words=$(sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' <<<"$help")
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -F _tagwright_cli tagwright-cli
