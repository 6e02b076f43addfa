#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The networks in plain PyTorch, one thread: the peer that bench_extractors is measured against.

usage: reference_networks.py FOLDER
FOLDER holds the weights as ID.safetensors. For every line "ID<tab>SAMPLES<tab>RESULT" on standard input: embeds the
samples (a file of raw little-endian float32 at the network's rate; front end included), writes the frames as raw
float32 to the file RESULT and the seconds it took to standard output. Each network is run with the batch that was
fastest when it was first asked for.
"""
import json
import struct
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from reference_passt import Passt


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
    batches = (16, 61)
    strides = (1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1)

    def __init__(self, weights):
        self.w = weights
        self.mel = self.mel_matrix()
        self.window = hann(400)

    @staticmethod
    def mel_matrix():
        mel = lambda hz: 1127.0 * np.log(1.0 + hz / 700.0)
        weights = triangles(np.linspace(mel(125.0), mel(7500.0), 66), mel(np.arange(257) * 31.25))
        weights[:, 0] = 0.0
        return torch.from_numpy(weights.T.astype(np.float32)).contiguous()

    def convolve(self, x, name, stride=1, groups=1):
        weight, bias = self.w[name + ".weight"], self.w[name + ".bias"]
        padding = 0
        if weight.shape[-1] == 3:
            if stride == 2:
                x = F.pad(x, (0, 1, 0, 1))
            else:
                padding = 1
        return F.conv2d(x, weight, bias, stride, padding, 1, groups).clamp_(0.0, 6.0)

    def patches(self, samples):
        frames = samples.unfold(0, 400, 160) * self.window
        logmel = torch.log(torch.fft.rfft(frames, n=512).abs() @ self.mel + 0.001)
        return logmel.unfold(0, 96, 48).transpose(1, 2).unsqueeze(1).contiguous()

    def forward(self, x):
        x = self.convolve(x, "conv0", 2)
        for i, stride in enumerate(self.strides):
            x = self.convolve(x, f"blocks.{i}.depthwise", stride, x.shape[1])
            x = self.convolve(x, f"blocks.{i}.pointwise")
        return x.mean((2, 3))


class Musicnn:
    batches = (1, 2)

    def __init__(self, weights):
        self.w = weights
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

    def forward(self, logmel):
        x = self.norm(logmel[:, None], "input_norm")
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

    def patches(self, samples):
        frames = F.pad(samples[None, None], (256, 256), mode="reflect")[0, 0].unfold(0, 512, 256)
        spectra = torch.fft.rfft(frames * self.window)
        power = spectra.real.square() + spectra.imag.square()
        return torch.log10(10000.0 * (power @ self.mel) + 1.0).unfold(0, 187, 187).transpose(1, 2)


class Vggish:
    batches = (1, 4, 8, 31)

    def __init__(self, weights):
        self.w = weights
        self.mel = Yamnet.mel_matrix()
        self.window = hann(400)

    def patches(self, samples):
        frames = samples.unfold(0, 400, 160) * self.window
        logmel = torch.log(torch.fft.rfft(frames, n=512).abs() @ self.mel + 0.01)
        return logmel.unfold(0, 96, 96).transpose(1, 2).unsqueeze(1).contiguous()

    def forward(self, x):
        for i, pooled in ((0, True), (3, True), (6, False), (8, True), (11, False), (13, True)):
            x = torch.relu_(F.conv2d(x, self.w[f"features.{i}.weight"], self.w[f"features.{i}.bias"], padding=1))
            if pooled:
                x = F.max_pool2d(x, 2)
        return x.permute(0, 2, 3, 1).flatten(1)

    def finish(self, x):
        for i in (0, 2, 4):
            x = torch.relu_(F.linear(x, self.w[f"embeddings.{i}.weight"], self.w[f"embeddings.{i}.bias"]))
        x = (x - self.w["pca_means"].flatten()) @ self.w["pca_eigen_vectors"].T
        return torch.round((x.clamp(-2.0, 2.0) + 2.0) * (255.0 / 4.0)) / 255.0 * 4.0 - 2.0


class Openl3:
    """A window a second; its front end by FFT, which is faster than the convolution of the reference."""

    batches = (1, 2, 4)

    def __init__(self, weights):
        self.w = weights
        mel = lambda hz: 2595.0 * np.log10(1.0 + hz / 700.0)
        edges = 700.0 * (10.0 ** (np.linspace(0.0, mel(24000.0), 258) / 2595.0) - 1.0)
        bank = triangles(edges, np.arange(1025) * 48000.0 / 2048.0) * (2.0 / (edges[2:] - edges[:-2]))[:, None]
        self.mel = torch.from_numpy(bank.astype(np.float32))
        self.window = hann(2048)

    def patches(self, samples):
        padded = F.pad(samples, (24000, 0))
        padded = F.pad(padded, (0, -len(padded) % 48000))
        windows = F.pad(padded.unfold(0, 48000, 48000), (982, 982))
        spectra = torch.stft(windows, 2048, 242, window=self.window, center=False, return_complex=True)
        mel = self.mel @ (spectra.real.square() + spectra.imag.square())
        decibels = 10.0 * torch.log10(mel.sqrt().clamp(min=1e-10))
        return (decibels - decibels.amax((1, 2), keepdim=True)).clamp(min=-80.0).unsqueeze(1)

    def norm(self, x, i):
        name = f"batch_normalization_{i}"
        return F.batch_norm(x, self.w[name + ".running_mean"], self.w[name + ".running_var"],
                            self.w[name + ".weight"], self.w[name + ".bias"], False, 0.0, 1e-3)

    def forward(self, x):
        x = self.norm(x, 1)
        for i in range(1, 8):
            x = F.conv2d(x, self.w[f"conv2d_{i}.weight"], self.w[f"conv2d_{i}.bias"], padding=1)
            x = torch.relu_(self.norm(x, i + 1))
            if i in (2, 4, 6):
                x = F.max_pool2d(x, 2)
        x = F.conv2d(x, self.w["audio_embedding_layer.weight"], self.w["audio_embedding_layer.bias"], padding=1)
        return x.amax((2, 3))


class ScnnRes:
    batches = (1, 2, 4, 8)

    def __init__(self, weights):
        self.w = weights
        mel = lambda hz: 2595.0 * np.log10(1.0 + hz / 700.0)
        edges = 700.0 * (10.0 ** (np.linspace(0.0, mel(8000.0), 130) / 2595.0) - 1.0)
        self.mel = torch.from_numpy(triangles(edges, np.arange(257) * 31.25).astype(np.float32))
        self.window = hann(512)

    def patches(self, samples):
        hop = (len(samples) - 59049) // 16
        chunks = torch.stack([samples[i * hop : i * hop + 59049] for i in range(16)])
        spectra = torch.stft(chunks, 512, 256, window=self.window, center=True, return_complex=True)
        power = self.mel @ (spectra.real.square() + spectra.imag.square())
        return 10.0 * torch.log10(power.clamp(min=1e-10)).unsqueeze(1)

    def norm(self, x, name):
        return F.batch_norm(x, self.w[name + ".running_mean"], self.w[name + ".running_var"],
                            self.w[name + ".weight"], self.w[name + ".bias"], False, 0.0, 1e-5)

    def convolved(self, x, layer, i, stride):
        x = F.conv2d(x, self.w[f"{layer}.conv_{i}.weight"], self.w[f"{layer}.conv_{i}.bias"], stride, 1)
        return self.norm(x, f"{layer}.bn_{i}")

    def forward(self, x):
        x = self.norm(x, "spec_bn")
        for i in range(1, 8):
            layer = f"layer{i}"
            inner = torch.relu_(self.convolved(x, layer, 1, 2))
            x = torch.relu_(self.convolved(inner, layer, 2, 1) + self.convolved(x, layer, 3, 2))
        return x.amax((2, 3))


KINDS = {
    "yamnet": Yamnet, "musicnn-mtt": Musicnn, "musicnn-msd": Musicnn, "vggish": Vggish, "openl3": Openl3,
    "scnn-res": ScnnRes, "passt": Passt, "passt@timestamps": lambda w: Passt(w, timestamps=True),
}


def embed(network, samples, batch):
    patches = network.patches(samples)
    frames = torch.cat([network.forward(patches[i : i + batch]) for i in range(0, len(patches), batch)])
    return network.finish(frames) if hasattr(network, "finish") else frames


def timed(network, samples, batch):
    start = time.perf_counter()
    frames = embed(network, samples, batch)
    return time.perf_counter() - start, frames


def main():
    torch.set_num_threads(1)
    folder = Path(sys.argv[1])
    networks = {}
    with torch.inference_mode():
        for line in sys.stdin:
            name, clip, result = line.rstrip("\n").split("\t")
            samples = torch.from_numpy(np.fromfile(clip, dtype="<f4"))
            if name not in networks:
                network = KINDS[name](read_safetensors(folder / f"{name.split('@')[0]}.safetensors"))
                best = min(network.batches, key=lambda batch: timed(network, samples, batch)[0])
                networks = {name: (network, best)}  # one at a time: PaSST is large
            network, batch = networks[name]
            seconds, frames = timed(network, samples, batch)
            frames.numpy().tofile(result)
            print(f"{seconds:.6f}", flush=True)


if __name__ == "__main__":
    main()
