#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""YAMNet and MusiCNN in plain PyTorch, one thread: the peer that bench_extractors is measured against.

usage: reference_networks.py MODELS SAMPLES
MODELS: folder of the .safetensors files; SAMPLES: raw little-endian float32 at 16 kHz.
For every line "ID RESULT" on standard input: embeds the samples (front end included), writes the frames as
raw float32 to the file RESULT and the seconds it took to standard output. Batches are the fastest known:
YAMNet all patches at once, MusiCNN one patch at a time.
"""
import json
import struct
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F


def read_safetensors(path):
    raw = Path(path).read_bytes()
    (size,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + size])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        begin, end = (8 + size + offset for offset in entry["data_offsets"])
        values = np.frombuffer(raw[begin:end], dtype="<f4").reshape(entry["shape"]).copy()
        tensors[name] = torch.from_numpy(values)
    return tensors


def triangles(edges, points):
    rising = (points[None, :] - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - points[None, :]) / (edges[2:] - edges[1:-1])[:, None]
    return np.maximum(0.0, np.minimum(rising, falling))


def hann(length):
    return torch.from_numpy((0.5 - 0.5 * np.cos(2 * np.pi * np.arange(length) / length)).astype(np.float32))


class Yamnet:
    strides = (1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1)

    def __init__(self, path):
        self.w = read_safetensors(path)
        mel = lambda hz: 1127.0 * np.log(1.0 + hz / 700.0)
        weights = triangles(np.linspace(mel(125.0), mel(7500.0), 66), mel(np.arange(257) * 31.25))
        weights[:, 0] = 0.0
        self.mel = torch.from_numpy(weights.T.astype(np.float32)).contiguous()
        self.window = hann(400)

    def convolve(self, x, name, stride=1, groups=1):
        weight, bias = self.w[name + ".weight"], self.w[name + ".bias"]
        padding = 0
        if weight.shape[-1] == 3:
            if stride == 2:
                x = F.pad(x, (0, 1, 0, 1))
            else:
                padding = 1
        return F.conv2d(x, weight, bias, stride, padding, 1, groups).clamp_(0.0, 6.0)

    def __call__(self, samples):
        frames = samples.unfold(0, 400, 160) * self.window
        logmel = torch.log(torch.fft.rfft(frames, n=512).abs() @ self.mel + 0.001)
        x = logmel.unfold(0, 96, 48).transpose(1, 2).unsqueeze(1).contiguous()
        x = self.convolve(x, "conv0", 2)
        for i, stride in enumerate(self.strides):
            x = self.convolve(x, f"blocks.{i}.depthwise", stride, x.shape[1])
            x = self.convolve(x, f"blocks.{i}.pointwise")
        return x.mean((2, 3))


class Musicnn:
    def __init__(self, path):
        self.w = read_safetensors(path)
        step = np.log(6.4) / 27.0
        hz = lambda m: np.where(m < 15, 200.0 * m / 3.0, 1000.0 * np.exp(step * (m - 15)))
        edges = hz(np.linspace(0.0, 15 + np.log(8.0) / step, 98))
        weights = triangles(edges, np.arange(257) * 31.25) * (2.0 / (edges[2:] - edges[:-2]))[:, None]
        self.mel = torch.from_numpy(weights.T.astype(np.float32)).contiguous()
        self.window = hann(512)

    def norm(self, x, name):
        mean, var, weight, bias = (
            self.w[f"{name}.{part}"] for part in ("running_mean", "running_var", "weight", "bias"))
        return F.batch_norm(x, mean, var, weight, bias, False, 0.0, 1e-3)

    def convolved(self, x, name):
        convolve = F.conv2d if x.dim() == 4 else F.conv1d
        return self.norm(torch.relu_(convolve(x, self.w[f"{name}.conv.weight"], self.w[f"{name}.conv.bias"])),
                         f"{name}.norm")

    def patch(self, logmel):
        x = self.norm(logmel[None, None], "input_norm")
        parts = [self.convolved(F.pad(x, (0, 0, 3, 3)), f"frontend.timbral.{i}").amax(3) for i in range(2)]
        for i, k in enumerate((128, 64, 32)):
            padded = F.pad(x, (0, 0, (k - 1) // 2, k // 2))
            parts.append(self.convolved(padded, f"frontend.temporal.{i}").amax(3))
        frontend = torch.cat(parts, 1)
        m0 = self.convolved(F.pad(frontend, (3, 3)), "midend.0")
        m1 = self.convolved(F.pad(m0, (3, 3)), "midend.1") + m0
        m2 = self.convolved(F.pad(m1, (3, 3)), "midend.2") + m1
        features = torch.cat([frontend, m0, m1, m2], 1)
        pool = torch.stack([features.amax(2), features.mean(2)], -1).flatten(1)
        return F.linear(self.norm(pool, "backend.pool_norm"),
                        self.w["backend.dense.weight"], self.w["backend.dense.bias"])

    def __call__(self, samples):
        frames = F.pad(samples[None, None], (256, 256), mode="reflect")[0, 0].unfold(0, 512, 256)
        spectra = torch.fft.rfft(frames * self.window)
        power = spectra.real.square() + spectra.imag.square()
        logmel = torch.log10(10000.0 * (power @ self.mel) + 1.0)
        return torch.cat([self.patch(logmel[i : i + 187]) for i in range(0, len(logmel) - 186, 187)])


def main():
    torch.set_num_threads(1)
    folder = Path(sys.argv[1])
    samples = torch.from_numpy(np.fromfile(sys.argv[2], dtype="<f4"))
    networks = {}
    with torch.inference_mode():
        for line in sys.stdin:
            name, result = line.split(maxsplit=1)
            if name not in networks:
                kind = Yamnet if name == "yamnet" else Musicnn
                networks[name] = kind(folder / f"{name}.safetensors")
            start = time.perf_counter()
            frames = networks[name](samples)
            seconds = time.perf_counter() - start
            frames.numpy().tofile(result.strip())
            print(f"{seconds:.6f}", flush=True)


if __name__ == "__main__":
    main()
