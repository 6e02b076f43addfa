#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weight files in the containers and layouts in which the networks' authors publish them, with seeded weights.

usage: official_files.py GOLDEN FOLDER
GOLDEN holds the manifests that say how to make each tensor (golden/SEEDED.md). Writes to FOLDER:
    vggish-seeded.pth, vggish-pca-seeded.pth   PyTorch's legacy pickle; the second holds numpy arrays
    passt-seeded.pt                            PyTorch's zip
    openl3-seeded.h5                           Keras' save_weights, without the spectrogram layer
"""
import json
import sys
from collections import OrderedDict
from pathlib import Path

import h5py
import numpy as np
import torch

MASK = 2**64 - 1


def seeded(entry):
    """The tensor's values: splitmix64 of a hash of its name and the index, scaled and shifted."""
    if entry["dtype"] == "int64":
        return np.full(entry["shape"], entry["value"], np.int64)
    seed = 0xCBF29CE484222325
    for byte in entry["key"].encode():
        seed = ((seed ^ byte) * 0x100000001B3) & MASK
    z = np.uint64((seed + 0x9E3779B97F4A7C15) & MASK) + np.arange(entry["numel"], dtype=np.uint64)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    v = ((z ^ (z >> np.uint64(31))) >> np.uint64(40)) / 2.0**23 - 1.0
    scale, offset = (np.float64(np.float32(entry[key])) for key in ("scale", "offset"))
    return (offset + scale * (np.abs(v) if entry["abs"] else v)).astype(np.float32).reshape(entry["shape"])


def read(golden, network):
    manifest = json.loads((golden / network / "manifest.json").read_text())
    return OrderedDict((entry["key"], seeded(entry)) for entry in manifest["tensors"])


def state_dict(arrays):
    return OrderedDict((name, torch.from_numpy(array)) for name, array in arrays.items())


def write_keras(path, arrays):
    layers = list(OrderedDict.fromkeys(name.rsplit(".", 1)[0] for name in arrays))
    norm = (("gamma", "weight"), ("beta", "bias"), ("moving_mean", "running_mean"), ("moving_variance", "running_var"))
    convolution = (("kernel", "weight"), ("bias", "bias"))
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = np.array([layer.encode() for layer in layers])
        file.attrs["backend"] = b"tensorflow"
        file.attrs["keras_version"] = b"2.1.6"
        for layer in layers:
            group = file.create_group(layer)
            parts = norm if f"{layer}.running_mean" in arrays else convolution
            group.attrs["weight_names"] = np.array([f"{layer}/{keras}:0".encode() for keras, _ in parts])
            for keras, ours in parts:
                values = arrays[f"{layer}.{ours}"]
                if keras == "kernel":
                    values = values.transpose(2, 3, 1, 0)
                group.create_dataset(f"{layer}/{keras}:0", data=values)


def main():
    golden, folder = Path(sys.argv[1]), Path(sys.argv[2])
    vggish = read(golden, "vggish")
    pca = {name: vggish.pop(name) for name in ("pca_eigen_vectors", "pca_means")}
    torch.save(state_dict(vggish), folder / "vggish-seeded.pth", _use_new_zipfile_serialization=False)
    torch.save(pca, folder / "vggish-pca-seeded.pth", _use_new_zipfile_serialization=False)
    torch.save(state_dict(read(golden, "passt")), folder / "passt-seeded.pt")
    write_keras(folder / "openl3-seeded.h5", read(golden, "openl3"))


if __name__ == "__main__":
    main()
