#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""synthetic_mtt.py FOLDER CLIPS: a data set in the layout of MagnaTagATune whose tags are known exactly. Instruments
of General MIDI play melodies made up by chance, one to three in a clip, rendered by fluidsynth into MP3. The same
for the same number of clips."""
import os
import random
import struct
import subprocess
import sys

SOUND_FONT = "/usr/share/sounds/sf2/FluidR3_GM.sf2"
# Tag, programs of General MIDI, lowest and highest note.
INSTRUMENTS = [("piano", (0, 1), 45, 84), ("harpsichord", (6,), 45, 80), ("organ", (19,), 45, 80),
               ("guitar", (24, 25), 40, 72), ("violin", (40,), 57, 90), ("strings", (48,), 48, 80),
               ("choir", (52,), 48, 74), ("trumpet", (56,), 55, 82), ("flute", (73,), 60, 90),
               ("sitar", (104,), 48, 72), ("xylophone", (13,), 65, 96)]
SECONDS = 8
GAP = 3  # of silence between two clips in the one long rendering
TICKS = 100  # a second: 100 ticks a quarter, 60 quarters a minute


def number(value):
    out = [value & 127]
    while value > 127:
        value >>= 7
        out.insert(0, value & 127 | 128)
    return bytes(out)


def melody(rng, channel, instrument, start):
    """Notes of one instrument, as (tick, bytes)."""
    _, programs, low, high = instrument
    events = [(start, bytes([0xC0 | channel, rng.choice(programs)])),
              (start, bytes([0xB0 | channel, 7, rng.randint(75, 115)])), (start, bytes([0xB0 | channel, 10, 64]))]
    scale = [0, 2, 4, 5, 7, 9, 11] if rng.random() < 0.5 else [0, 2, 3, 5, 7, 8, 10]
    key = rng.randrange(12)
    notes = [n for n in range(low, high) if (n - key) % 12 in scale]
    place, tick, end = rng.randrange(len(notes)), start, start + SECONDS * TICKS - 30
    beat = rng.choice([20, 30, 45, 60])
    while tick < end:
        length = min(beat * rng.choice([1, 1, 2]), end - tick)
        chord = [0] if rng.random() < 0.7 else [0, 2]
        for step in chord:
            note = notes[min(place + step, len(notes) - 1)]
            events.append((tick, bytes([0x90 | channel, note, rng.randint(70, 115)])))
            events.append((tick + length - 2, bytes([0x80 | channel, note, 0])))
        place = min(max(place + rng.randint(-3, 3), 0), len(notes) - 1)
        tick += length
    return events


def write_midi(path, events):
    track, last = b"", 0
    for tick, event in sorted(events, key=lambda pair: (pair[0], pair[1][0] >> 4 == 9)):
        track += number(tick - last) + event
        last = tick
    track = b"\0\xff\x51\x03" + struct.pack(">I", 1000000)[1:] + track + b"\0\xff\x2f\0"
    with open(path, "wb") as file:
        file.write(b"MThd" + struct.pack(">IHHH", 6, 0, 1, TICKS) + b"MTrk" + struct.pack(">I", len(track)) + track)


def main(folder, clips):
    rng = random.Random(7)
    rows, events = [], []
    for clip in range(clips):
        count = rng.choices([1, 2, 3], [3, 4, 2])[0]
        players = rng.sample(range(len(INSTRUMENTS)), count)
        # Tuned within a twelfth of an octave anyway; what differs is who plays.
        for channel, player in enumerate(players):
            events += melody(rng, channel, INSTRUMENTS[player], clip * (SECONDS + GAP) * TICKS)
        # Ten train folders, then one of validation and two of test, as in the published set.
        folder_name = "0123456789ab"[clip % 12] if clip % 20 < 12 else "c" if clip % 20 < 15 else "df"[clip % 2]
        rows.append((clip + 2, {INSTRUMENTS[p][0] for p in players}, f"{folder_name}/piece-{clip:04d}-0-{SECONDS}.mp3"))
    os.makedirs(folder, exist_ok=True)
    midi, wav = os.path.join(folder, "all.mid"), os.path.join(folder, "all.wav")
    write_midi(midi, events)
    subprocess.run(["fluidsynth", "-q", "-n", "-i", "-R", "0", "-C", "0", "-g", "0.6", "-r", "22050", "-F", wav,
                    SOUND_FONT, midi], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for clip, (_, _, path) in enumerate(rows):
        os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
        subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-y", "-ss", str(clip * (SECONDS + GAP)), "-t",
                        str(SECONDS), "-i", wav, "-ac", "1", "-b:a", "48k", os.path.join(folder, path)], check=True)
    os.remove(midi)
    os.remove(wav)
    names = [name for name, *_ in INSTRUMENTS] + ["no tag"]  # which nobody has
    with open(os.path.join(folder, "annotations_final.csv"), "w") as file:
        file.write("\t".join(f'"{cell}"' for cell in ["clip_id", *names, "mp3_path"]) + "\n")
        for number_, tags, path in rows:
            file.write("\t".join(f'"{cell}"' for cell in
                                 [number_, *(int(name in tags) for name in names), path]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
