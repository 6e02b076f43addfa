#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""played_pieces.py FOLDER PIECES: short pieces of music, PIECES of each kind in FOLDER/KIND, so that it is known who
plays: strings, piano, brass or drums of General MIDI, rendered by fluidsynth. Kinds differ in nothing but the players:
formats, lengths and titles go by turns. The same for the same number of pieces."""
import os
import random
import subprocess
import sys

from synthetic_mtt import SOUND_FONT, TICKS, melody, write_midi

KINDS = [("strings", (40, 41, 42, 48, 49), 45, 84), ("piano", (0, 1, 2, 3), 40, 88),
         ("brass", (56, 57, 60, 61), 46, 80), ("drums", (), 0, 0)]
ENDINGS = ["flac", "mp3", "ogg", "m4a"]
SECONDS = 8  # as long as melody() plays
GAP = 2  # of silence between two pieces in the one long rendering
DRUM_CHANNEL = 9
KICK, SNARE, HAT, TOM, CYMBAL = 36, 38, 42, 45, 49


def rhythm(rng, start):
    """A bar of drums, again and again with small changes, as (tick, bytes)."""
    step = rng.choice([12, 15, 20, 25])
    bar = [[drum for drum, chance in ((KICK, .35), (SNARE, .25), (HAT, .6), (TOM, .15)) if rng.random() < chance]
           for _ in range(16)]
    events = [(start, bytes([0x90 | DRUM_CHANNEL, CYMBAL, 90]))]
    for place, tick in enumerate(range(start, start + SECONDS * TICKS - 30, step)):
        for drum in bar[place % len(bar)] + ([SNARE] if rng.random() < .05 else []):
            events.append((tick, bytes([0x90 | DRUM_CHANNEL, drum, rng.randint(60, 115)])))
            events.append((tick + step - 2, bytes([0x80 | DRUM_CHANNEL, drum, 0])))
    return events


def render(folder, kind, pieces, rng):
    name = kind[0]
    os.makedirs(os.path.join(folder, name))
    midi, wav = (os.path.join(folder, f"{name}.{ending}") for ending in ("mid", "wav"))
    events = []
    for piece in range(pieces):
        start = piece * (SECONDS + GAP) * TICKS
        events += rhythm(rng, start) if name == "drums" else melody(rng, 0, kind, start)
    write_midi(midi, events)
    subprocess.run(["fluidsynth", "-q", "-n", "-i", "-R", "0", "-C", "0", "-g", "0.6", "-r", "22050", "-F", wav,
                    SOUND_FONT, midi], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    command = ["ffmpeg", "-nostdin", "-v", "error", "-y", "-i", wav]
    for piece in range(pieces):
        number = piece * len(KINDS) + KINDS.index(kind)
        command += ["-ss", str(piece * (SECONDS + GAP)), "-t", str(SECONDS - piece % 3), "-ac", "1",
                    "-metadata", f"title=Piece {number:03d}", "-metadata", f"artist={name} ensemble",
                    os.path.join(folder, name, f"piece-{number:03d}.{ENDINGS[piece % len(ENDINGS)]}")]
    subprocess.run(command, check=True)
    os.remove(midi)
    os.remove(wav)


def main(folder, pieces):
    rng = random.Random(11)
    for kind in KINDS:
        render(folder, kind, pieces, rng)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
