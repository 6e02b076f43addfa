#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Music whose instruments are known: pieces of a free game, arranged for other instruments and rendered.

Needs the Debian packages python3-mido, fluidsynth, fluid-soundfont-gm and openttd-openmsx.
    render_instruments.py FOLDER [COUNT [SECONDS]]
makes COUNT (1100) clips of SECONDS (25) in FOLDER and FOLDER/truth.csv with the columns path, tag, class: a row for
each tag of each clip, and the ready-made class of YAMNet that is nearest to the tag. The same in every run.
"""
import csv
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import mido

SONGS = Path("/usr/share/games/openttd/baseset/openmsx")
SOUNDS = "/usr/share/sounds/sf2/FluidR3_GM.sf2"
# tag: (General MIDI programs from 0, nearest class). Some tags are the class, some are a part or a variety of it.
TAGS = {
    "piano": ((0, 1, 2), "Piano"),
    "electric piano": ((4, 5), "Electric piano"),
    "harpsichord": ((6,), "Harpsichord"),
    "glockenspiel and celesta": ((8, 9), "Glockenspiel"),
    "vibraphone": ((11,), "Vibraphone"),
    "marimba and xylophone": ((12, 13), "Marimba, xylophone"),
    "hammond organ": ((16, 17, 18), "Hammond organ"),
    "church organ": ((19,), "Organ"),
    "accordion": ((21, 23), "Accordion"),
    "harmonica": ((22,), "Harmonica"),
    "acoustic guitar": ((24, 25), "Acoustic guitar"),
    "distorted guitar": ((29, 30), "Electric guitar"),
    "solo violin": ((40,), "Violin, fiddle"),
    "cello": ((42,), "Cello"),
    "pizzicato": ((45,), "Pizzicato"),
    "harp": ((46,), "Harp"),
    "strings": ((48, 49), "String section"),
    "choir": ((52, 53), "Choir"),
    "trumpet": ((56,), "Trumpet"),
    "brass section": ((61,), "Brass instrument"),
    "saxophone": ((64, 65, 66), "Saxophone"),
    "clarinet": ((71,), "Clarinet"),
    "flute": ((73,), "Flute"),
    "ocarina and whistle": ((78, 79), "Whistling"),
    "synth lead": ((80, 81, 87), "Synthesizer"),
    "synth pad": ((88, 89, 90, 95), "Synthesizer"),
    "sitar": ((104,), "Sitar"),
    "banjo": ((105,), "Banjo"),
    "bagpipes": ((109,), "Bagpipes"),
    "steel drums": ((114,), "Steelpan"),
}
DRUMS = 9
FEWEST_NOTES = 10


def notes_of(song):
    """[(start s, end s, channel, pitch, velocity)]"""
    time, sounding, notes = 0.0, {}, []
    for event in mido.MidiFile(song, clip=True):
        time += event.time
        if event.type not in ("note_on", "note_off"):
            continue
        key = event.channel, event.note
        if key in sounding:
            start, velocity = sounding.pop(key)
            notes.append((start, time, *key, velocity))
        if event.type == "note_on" and event.velocity:
            sounding[key] = time, event.velocity
    return notes


def arrange(random_, songs, seconds):
    """A piece as a MIDI file, and its tags."""
    while True:
        notes = songs[random_.randrange(len(songs))]
        begin = random_.uniform(0, max(0.0, max(n[1] for n in notes) - seconds))
        part = [n for n in notes if begin <= n[0] < begin + seconds]
        channels = sorted({n[2] for n in part} - {DRUMS})
        band = random_.sample(sorted(TAGS), 3)
        if not channels:
            continue
        player = {c: band[random_.randrange(len(band))] for c in channels}
        program = {c: random_.choice(TAGS[player[c]][0]) for c in channels}
        with_drums, shift = random_.random() < 0.7, random_.randint(-5, 5)
        counts = {}
        for note in part:
            if note[2] != DRUMS:
                counts[player[note[2]]] = counts.get(player[note[2]], 0) + 1
        tags = sorted(tag for tag, count in counts.items() if count >= FEWEST_NOTES)
        if tags:
            break
    events = [(0.0, mido.Message("program_change", channel=c, program=program[c])) for c in channels]
    for start, end, channel, pitch, velocity in part:
        if channel == DRUMS and not with_drums:
            continue
        note = pitch if channel == DRUMS else min(127, max(0, pitch + shift))
        events.append((start - begin, mido.Message("note_on", channel=channel, note=note, velocity=velocity)))
        events.append((min(end - begin, seconds), mido.Message("note_off", channel=channel, note=note)))
    events.sort(key=lambda e: (e[0], e[1].type != "note_off"))
    midi, track, now = mido.MidiFile(ticks_per_beat=500), mido.MidiTrack(), 0
    for time, message in events:  # 500 ticks a beat of half a second: a millisecond each
        ticks = round(time * 1000)
        track.append(message.copy(time=ticks - now))
        now = ticks
    midi.tracks.append(track)
    return midi, tags


def render(midi, path):
    source = path.with_suffix(".mid")
    midi.save(source)
    subprocess.run(["fluidsynth", "-ni", "-q", "-g", "0.5", "-r", "22050", "-T", "oga", "-F", path, SOUNDS, source],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    source.unlink()


def main():
    folder = Path(sys.argv[1]).absolute()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1100
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 25.0
    folder.mkdir(parents=True, exist_ok=True)
    songs = [notes_of(song) for song in sorted(SONGS.glob("*.mid"))]
    random_ = random.Random(1)
    jobs, rows = [], []
    for number in range(count):
        midi, tags = arrange(random_, songs, seconds)
        path = folder / f"{number:04}.oga"
        jobs.append((midi, path))
        rows += [(path, tag, "yamnet:" + TAGS[tag][1]) for tag in tags]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda job: render(*job), jobs))
    with open(folder / "truth.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("path", "tag", "class"), *rows])


if __name__ == "__main__":
    main()
