# SPDX-License-Identifier: GPL-3.0-or-later
"""PaSST in plain PyTorch, as its authors' code computes it: the peer of bench_extractors."""
import numpy as np
import torch
import torch.nn.functional as F


class Passt:
    """Scene: the whole clip in one forward. Timestamps: all windows of 160 ms, every 50 ms, in one batch."""

    heads = 12

    def __init__(self, weights, timestamps=False, bf16=False):
        self.w = weights
        self.timestamps = timestamps
        self.bf16 = bf16
        mel = lambda hz: 1127.0 * np.log(1.0 + hz / 700.0)
        edges = np.linspace(0.0, mel(15000.0), 130)
        points = mel(np.arange(513) * 31.25)
        rising = (points[None, :] - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
        falling = (edges[2:, None] - points[None, :]) / (edges[2:] - edges[1:-1])[:, None]
        bank = np.maximum(0.0, np.minimum(rising, falling))
        bank[:, 512] = 0.0
        self.mel = torch.from_numpy(bank.astype(np.float32))
        self.window = torch.hann_window(800, periodic=False)

    def logmel(self, windows):
        y = F.conv1d(windows[:, None], torch.tensor([[[-0.97, 1.0]]]))[:, 0]
        spectra = torch.stft(y, 1024, 320, 800, self.window, center=True, return_complex=True)
        power = spectra.real.square() + spectra.imag.square()
        return ((self.mel @ power + 1e-5).log() + 4.5) / 5.0

    def linear(self, x, name):
        return F.linear(x, self.w[name + ".weight"], self.w[name + ".bias"])

    def norm(self, x, name, eps=1e-6):
        return F.layer_norm(x, x.shape[-1:], self.w[name + ".weight"], self.w[name + ".bias"], eps)

    def attention(self, x, name):
        b, n, d = x.shape
        qkv = self.linear(x, name + ".qkv").reshape(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        q, k, v = qkv.unbind(0)
        weights = ((q @ k.transpose(-2, -1)) * (d // self.heads) ** -0.5).softmax(-1)
        return self.linear((weights @ v).transpose(1, 2).reshape(b, n, d), name + ".proj")

    def forward(self, logmel):
        x = F.conv2d(logmel[:, None], self.w["patch_embed.proj.weight"], self.w["patch_embed.proj.bias"], 10)
        x = x + self.w["time_new_pos_embed"][:, :, :, : x.shape[-1]] + self.w["freq_new_pos_embed"]
        x = x.flatten(2).transpose(1, 2)
        place = self.w["new_pos_embed"]
        extra = [(self.w[token] + place[:, i : i + 1]).expand(len(x), -1, -1)
                 for i, token in enumerate(("cls_token", "dist_token"))]
        x = torch.cat(extra + [x], 1)
        for i in range(12):
            x = x + self.attention(self.norm(x, f"blocks.{i}.norm1"), f"blocks.{i}.attn")
            h = F.gelu(self.linear(self.norm(x, f"blocks.{i}.norm2"), f"blocks.{i}.mlp.fc1"))
            x = x + self.linear(h, f"blocks.{i}.mlp.fc2")
        x = self.norm(x, "norm")
        return (x[:, 0] + x[:, 1]).float() / 2

    def __call__(self, samples):
        if self.timestamps:
            windows = F.pad(samples[None, None], (2560, 2560), mode="reflect")[0, 0].unfold(0, 5120, 1600)
        else:
            windows = samples[None]
        logmel = self.logmel(windows)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bf16):
            return self.forward(logmel)
