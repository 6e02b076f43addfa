// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds FOLDER: what fuzzing starts from. Writes small honest files to FOLDER/<target>/.
#include "core/embedding/honest_files.h"

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace tagwright::test;
    if (argc != 2) {
        std::fputs("Usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    const std::string scratch = folder / "scratch.h5";
    const auto write = [&](const char *target, const char *name, const std::string &content) {
        std::filesystem::create_directories(folder / target);
        std::ofstream(folder / target / name, std::ios::binary) << content;
    };
    const MadeDataset packed{.type = H5T_IEEE_F64BE,
                             .shape = {2, 3},
                             .data = std::string(48, '\1'),
                             .externalFile = {},
                             .chunks = {1, 2}};
    write("torch_legacy", "tensor", honestLegacy());
    write("torch_legacy", "array", torchLegacyOf(pickledArray("f4", "<", raw(six)), {}));
    write("torch_zip", "tensor", honestZip());
    write("torch_zip", "array", torchZipOf(pickledArray("f4", "<", raw(six)), {}));
    write("npz", "stored", honestNpz(false));
    write("npz", "deflated", honestNpz(true));
    write("keras", "whole", honestKeras(scratch));
    write("keras", "chunked", kerasOf(packed, scratch));
    write("safetensors", "tensor", honestSafetensors());
    for (const auto &[name, content] : honestFiles(scratch))
        write("tensor_file", name.c_str(), content);
    write("tensor_file", "safetensors", honestSafetensors());
    std::filesystem::remove(scratch);
    return 0;
}
