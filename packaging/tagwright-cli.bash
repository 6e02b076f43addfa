# SPDX-License-Identifier: GPL-3.0-or-later
# Commands and options of tagwright-cli, as its own help tells them; else file names.
_tagwright_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} words=() word help
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == [a-z]* && ${#words[@]} -lt 2 ]] || continue
        # What is no command here is an argument.
        "${COMP_WORDS[0]}" "${words[@]}" --help 2>/dev/null | grep -q "^  $word  " && words+=("$word")
    done
    help=$("${COMP_WORDS[0]}" "${words[@]}" --help 2>/dev/null)
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -o '^  -[^ ]*' <<<"$help" | tr ',' ' ')" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' <<<"$help")" -- "$current")
    fi
}
complete -o default -F _tagwright_cli tagwright-cli
