#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""decorate FOLDER: fills files with what a careless tagger loses. read: paths on standard input, a JSON object
for each on standard output."""
import base64
import json
import os
import shutil
import struct
import sys

import mutagen
from mutagen import apev2, asf, flac, id3, mp3, mp4, oggopus, oggvorbis, wavpack

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 12


def id3_frames(tags, version):
    tags.add(id3.TIT2(encoding=1, text="Überschrift"))
    tags.add(id3.TPE1(encoding=0, text="Someone"))
    tags.add(id3.TCON(encoding=0, text="Film Score"))
    tags.add(id3.COMM(encoding=0, lang="eng", desc="", text="First comment"))
    tags.add(id3.COMM(encoding=1, lang="deu", desc="", text="Zweiter Kommentar"))
    tags.add(id3.COMM(encoding=0, lang="eng", desc="iTunNORM", text=" 00000A 00000B"))
    tags.add(id3.TXXX(encoding=1, desc="CATALOGNUMBER", text="TW 001"))
    tags.add(id3.TXXX(encoding=0, desc="replaygain_track_gain", text="-6.5 dB"))
    tags.add(id3.APIC(encoding=0, mime="image/png", type=3, desc="front", data=PICTURE))
    tags.add(id3.APIC(encoding=0, mime="image/png", type=4, desc="back", data=PICTURE[:700]))
    tags.add(id3.PRIV(owner="com.example", data=b"\x00\xff\x00\xff\xe0binary"))
    tags.add(id3.UFID(owner="http://example.org", data=b"0123456789"))
    tags.add(id3.POPM(email="someone@example.org", rating=196, count=12))
    tags.add(id3.USLT(encoding=1, lang="eng", desc="", text="Words\nof the song"))
    tags.add(id3.GEOB(encoding=0, mime="application/octet-stream", filename="a", desc="b", data=b"\xff\x00" * 50))
    tags.add(id3.CHAP(element_id="c0", start_time=0, end_time=500, start_offset=0xFFFFFFFF, end_offset=0xFFFFFFFF,
                      sub_frames=[id3.TIT2(encoding=3, text="Part one")]))
    tags.add(id3.CTOC(element_id="toc", flags=3, child_element_ids=["c0"], sub_frames=[]))
    if version == 4:
        tags.add(id3.TMOO(encoding=3, text="Calm"))
        tags.add(id3.TXXX(encoding=3, desc="MULTI", text=["one", "two"]))
        tags.add(id3.RVA2(desc="track", channel=1, gain=-2.5, peak=0.8))


def raw_id3(version, frames, flags=0, padding=0):
    """A tag by hand: frames that no library would write."""
    def synchsafe(n):
        return bytes([n >> 21 & 127, n >> 14 & 127, n >> 7 & 127, n & 127])
    body = b""
    for name, data in frames:
        if version == 2:
            body += name + struct.pack(">I", len(data))[1:] + data
        else:
            body += name + (synchsafe(len(data)) if version == 4 else struct.pack(">I", len(data))) + b"\0\0" + data
    body += b"\0" * padding
    if flags & 0x80:
        out = b""
        for i, byte in enumerate(body):
            out += bytes([byte])
            if byte == 0xFF and (i + 1 == len(body) or body[i + 1] == 0 or body[i + 1] >= 0xE0):
                out += b"\0"
        body = out
    return b"ID3" + bytes([version, 0, flags]) + synchsafe(len(body)) + body


def with_tag(source, target, tag):
    data = open(source, "rb").read()
    open(target, "wb").write(tag + data)


def id3v1(comment=b"Old comment"):
    return (b"TAG" + b"Old title".ljust(30, b"\0") + b"Old artist".ljust(30, b"\0") + b"Old album".ljust(30, b"\0") +
            b"1997" + comment.ljust(28, b"\0") + b"\0\x07" + bytes([17]))


def ape_items(tags):
    tags["Title"] = "Ein Titel"
    tags["Artist"] = ["Someone", "Another"]
    tags["Genre"] = "Film Score"
    tags["Comment"] = "A comment"
    tags["Cover Art (Front)"] = apev2.APEValue(b"front.png\0" + PICTURE, apev2.BINARY)
    tags["Homepage"] = apev2.APEValue("http://example.org", apev2.EXTERNAL)
    tags["Replaygain_Track_Gain"] = "-6.5 dB"


def vorbis(tags):
    tags["title"] = "Ein Titel"
    tags["artist"] = ["Someone", "Another"]
    tags["genre"] = "Film Score"
    tags["comment"] = ["A comment", "Another comment"]
    tags["description"] = "Described"
    tags["CHAPTER001"] = "00:00:00.000"
    tags["CHAPTER001NAME"] = "Part one"
    picture = flac.Picture()
    picture.data, picture.type, picture.mime = PICTURE, 3, "image/png"
    return picture


def chunk(name, data):
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def wav_chunks(path):
    data = open(path, "rb").read()
    assert data[12:16] == b"fmt " and data[36:40] == b"data"
    bext = b"Description".ljust(256, b"\0") + b"Originator".ljust(32, b"\0") + b"REF".ljust(32, b"\0") + \
        b"2026-11-25" + b"12:00:00" + struct.pack("<QH", 123456, 1) + bytes(64 + 190) + b"A=PCM,F=44100\r\n"
    ixml = b"<?xml version='1.0'?><BWFXML><PROJECT>P</PROJECT><SCENE>7</SCENE></BWFXML>"
    info = b"INFO" + chunk(b"INAM", b"Info title\0") + chunk(b"IART", b"Info artist\0") + \
        chunk(b"ICMT", b"Info comment\0") + chunk(b"IGNR", b"Documentary\0") + chunk(b"ICRD", b"2001\0")
    cue = struct.pack("<I", 1) + struct.pack("<II4sIII", 1, 100, b"data", 0, 0, 100)
    body = data[8:36] [0:4] + chunk(b"bext", bext) + data[12:36] + chunk(b"iXML", ixml) + data[36:] + \
        b"\0" * (len(data) % 2) + chunk(b"LIST", info) + chunk(b"cue ", cue) + chunk(b"smpl", bytes(36)) + \
        chunk(b"_PMX", b"<x:xmpmeta/>") + chunk(b"junk", b"abc")
    open(path, "wb").write(b"RIFF" + struct.pack("<I", len(body)) + body)


def decorate(folder):
    at = lambda name: os.path.join(folder, name)
    bare = at("bare.mp3")
    for version in (3, 4):
        path = at(f"id3v2{version}.mp3")
        shutil.copy(bare, path)
        tags = id3.ID3()
        id3_frames(tags, version)
        tags.save(path, v2_version=version, v1=2 if version == 3 else 0, padding=lambda info: 300 * (version == 4))
    with_tag(bare, at("unsynchronised.mp3"), raw_id3(3, [
        (b"TIT2", b"\x01\xff\xfeA\0b\0"), (b"PRIV", b"x\0\xff\x00\xff\xe1\xff"), (b"XYZ1", b"unknown\xff\x00"),
        (b"COMM", b"\0eng\0one"), (b"TSOP", b"\0Sorted, In 2.3")], flags=0x80, padding=64))
    with_tag(bare, at("id3v22.mp3"), raw_id3(2, [
        (b"TT2", b"\0Old title"), (b"COM", b"\0eng\0Comment"), (b"PIC", b"\0PNG\x03\0" + PICTURE[:200]),
        (b"XYZ", b"unknown")], padding=10))
    with_tag(bare, at("unknown_frames.mp3"), raw_id3(4, [
        (b"TIT2", b"\3T\0Another"), (b"ABCD", b"\xff\xfb\x90"), (b"TXXX", b"\0TAGWRIGHT\0before"),
        (b"TXXX", b"\0tagwright\0again"), (b"TIT2", b"\0Twice"), (b"TCON", b"\0(17)")]))
    with_tag(bare, at("empty_tag.mp3"), raw_id3(3, [], padding=20))
    shutil.copy(at("id3v23.mp3"), at("two_tags.mp3"))
    with_tag(at("id3v24.mp3"), at("two_tags.mp3"), raw_id3(4, [(b"TIT2", b"\3First tag")], padding=7))
    open(at("id3v1.mp3"), "wb").write(open(bare, "rb").read() + id3v1())
    open(at("id3v1_and_ape.mp3"), "wb").write(open(bare, "rb").read())
    for name in ("ape.mp3", "id3v1_and_ape.mp3"):
        if name == "ape.mp3":
            shutil.copy(bare, at(name))
        tags = apev2.APEv2()
        ape_items(tags)
        tags.save(at(name))
    open(at("id3v1_and_ape.mp3"), "ab").write(id3v1())
    open(at("all_tags.mp3"), "wb").write(b"")
    tags = id3.ID3()
    shutil.copy(bare, at("all_tags.mp3"))
    id3_frames(tags, 3)
    tags.save(at("all_tags.mp3"), v2_version=3, v1=0)
    tags = apev2.APEv2()
    ape_items(tags)
    tags.save(at("all_tags.mp3"))
    open(at("all_tags.mp3"), "ab").write(id3v1())

    file = flac.FLAC(at("tagged.flac"))
    file.add_picture(vorbis(file))
    file.save(padding=lambda info: 200)
    shutil.copy(at("tagged.flac"), at("no_padding.flac"))
    file = flac.FLAC(at("no_padding.flac"))
    file.save(padding=lambda info: 0)
    with_tag(at("tagged.flac"), at("id3_in_front.flac"), raw_id3(4, [(b"TIT2", b"\3Wrong place")], padding=30))
    data = open(at("tagged.flac"), "rb").read()
    blocks, last, offset = [], False, 4
    while not last:
        last, size = bool(data[offset] & 0x80), int.from_bytes(data[offset + 1:offset + 4], "big")
        blocks.append((data[offset] & 0x7F, data[offset + 4:offset + 4 + size]))
        offset += 4 + size
    kept = [block for block in blocks if block[0] == 0]
    head = b"fLaC"
    for i, (kind, body) in enumerate(kept):
        head += bytes([kind | (0x80 if i + 1 == len(kept) else 0)]) + len(body).to_bytes(3, "big") + body
    open(at("stream_info_only.flac"), "wb").write(head + data[offset:])

    for name, kind in (("tagged.ogg", oggvorbis.OggVorbis), ("tagged.opus", oggopus.OggOpus)):
        file = kind(at(name))
        picture = vorbis(file)
        file["metadata_block_picture"] = base64.b64encode(picture.write()).decode()
        file.save()
    for name, size in (("large.ogg", 65025 - 4200), ("large.opus", 65025 - 700)):
        source = "tagged" + os.path.splitext(name)[1]
        shutil.copy(at(source), at(name))
        file = mutagen.File(at(name))
        file["lyrics"] = "x" * (size - 4300)
        file.save()

    for name in ("tagged.m4a", "faststart.m4a", "alac.m4a", "chapters.m4a"):
        file = mp4.MP4(at(name))
        file["\xa9nam"] = "Ein Titel"
        file["\xa9gen"] = "Film Score"
        file["\xa9cmt"] = "A comment"
        file["covr"] = [mp4.MP4Cover(PICTURE, mp4.MP4Cover.FORMAT_PNG)]
        file["----:com.apple.iTunes:iTunNORM"] = b" 00000A 00000B"
        file["----:com.example:TAGWRIGHT"] = b"another's"
        file["trkn"] = [(3, 9)]
        file["tmpo"] = [120]
        file.save(padding=lambda info: 0 if name == "faststart.m4a" else 512)

    for name in ("tagged.wma",):
        file = asf.ASF(at(name))
        file["Title"] = "Ein Titel"
        file["WM/Genre"] = "Film Score"
        file["Description"] = "A comment"
        file["WM/Picture"] = asf.ASFByteArrayAttribute(b"\x03" + struct.pack("<I", len(PICTURE)) + "image/png\0\0"
                                                       .encode("utf-16-le") + PICTURE)
        file["WM/Track"] = asf.ASFDWordAttribute(7)
        file["IsVBR"] = asf.ASFBoolAttribute(True)
        file.save()

    for name in ("tagged.wv", "id3v1.wv"):
        tags = apev2.APEv2()
        if name == "tagged.wv":
            ape_items(tags)
            tags.save(at(name))
        else:
            open(at(name), "ab").write(id3v1())

    wav_chunks(at("broadcast.wav"))
    shutil.copy(at("broadcast.wav"), at("id3.wav"))
    tags = id3.ID3()
    id3_frames(tags, 4)
    from mutagen import wave, aiff
    file = wave.WAVE(at("id3.wav"))
    file.add_tags()
    id3_frames(file.tags, 4)
    file.save()
    file = aiff.AIFF(at("id3.aiff"))
    if file.tags is None:
        file.add_tags()
    id3_frames(file.tags, 3)
    file.save(v2_version=3)


def plain(value):
    if isinstance(value, mp4.MP4FreeForm):
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, bytes):
        return "bytes " + base64.b64encode(bytes(value)).decode()
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, id3.Frame):
        return repr(value)
    if isinstance(value, apev2._APEValue):
        return [str(value.kind)] + (list(value) if value.kind == apev2.TEXT else [plain(bytes(value)) if value.kind ==
                                                                                 apev2.BINARY else str(value)])
    if isinstance(value, asf.ASFBaseAttribute):
        return plain(value.value) if not isinstance(value.value, (int, bool)) else value.value
    if isinstance(value, (int, float, bool, str)):
        return value
    return str(value)


def fields(tags):
    if tags is None:
        return {}
    if isinstance(tags, id3.ID3):
        found = {key: repr(frame) for key, frame in tags.items()}
        found["unknown"] = [plain(frame) for frame in tags.unknown_frames]
        return found
    if isinstance(tags, list):  # Vorbis comments, ASF
        found = {}
        for key, value in tags:
            found.setdefault(key.upper(), []).append(plain(value))
        return found
    return {key: plain(value) for key, value in tags.items()}


def read(path):
    file = mutagen.File(path)
    if file is None:
        return {"error": "unknown format"}
    found = {"tags": fields(file.tags), "length": file.info.length}
    if isinstance(file, flac.FLAC):
        found["pictures"] = [plain(picture.write()) for picture in file.pictures]
    if path.endswith(".mp3"):
        try:
            found["ape"] = fields(apev2.APEv2(path))
        except apev2.APENoHeaderError:
            pass
    return found


if sys.argv[1] == "decorate":
    decorate(sys.argv[2])
else:
    for line in sys.stdin:
        name = line.rstrip("\n")
        try:
            result = read(name)
        except Exception as error:  # any: the test wants to see it
            result = {"error": repr(error)}
        print(json.dumps({"path": name, **result}), flush=True)
