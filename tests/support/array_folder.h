// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up data set in a folder of arrays: clips of some kinds, each kind a tag, some of no kind.
#pragma once

#include "base/files.h"

#include <QTemporaryDir>

#include <array>
#include <cstring>
#include <filesystem>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace tagwright::test {

/// A NumPy file. \param shape  e.g. "(3, 4)"
template <typename T>
std::string npyFile(const std::string &type, const std::string &shape, const std::vector<T> &values)
{
    std::string header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    std::string file("\x93NUMPY\x01\x00", 8);
    file += static_cast<char>(header.size() & 0xFF);
    file += static_cast<char>(header.size() >> 8);
    file += header;
    const std::size_t at = file.size();
    file.resize(at + values.size() * sizeof(T));
    if (!values.empty())
        std::memcpy(file.data() + at, values.data(), values.size() * sizeof(T));
    return file;
}

class ArrayFolder
{
public:
    static constexpr std::array tags{"calm", "bright, not silly", "tense"};
    static constexpr int features = 8;
    static constexpr int folds = 4;

    /// Clip i is of kind i mod 6; kinds 0, 1 and 2 have a tag each. Fold i / 6 mod 4; fold 0 is the test
    /// split, fold 1 the valid split.
    explicit ArrayFolder(int clips, bool withFolds = true)
    {
        std::mt19937 generator(3);
        const auto random = [&] { return static_cast<float>(generator()) / 2147483648.0F - 1; };
        std::string table = withFolds ? "id,split,fold,start\n" : "id,split\n";
        std::vector<unsigned char> labels;
        std::vector<float> values;
        for (int clip = 0; clip < clips; ++clip) {
            const auto kind = static_cast<std::size_t>(clip % 6);
            const int fold = clip / 6 % folds;
            table += "clip" + std::to_string(clip) + (fold == 0 ? ",test" : fold == 1 ? ",valid" : ",train");
            table += withFolds ? "," + std::to_string(fold) + ",0\n" : "\n";
            for (std::size_t tag = 0; tag < tags.size(); ++tag)
                labels.push_back(kind == tag);
            for (std::size_t i = 0; i < features; ++i)
                values.push_back(random() + (kind < tags.size() && i == kind ? 1.5F : 0.0F));
        }
        const std::string rows = std::to_string(clips);
        std::string names;
        for (const char *tag : tags)
            names += std::string(tag) + '\n';
        write("clips.csv", table);
        write("tags.txt", names);
        write("labels.npy", npyFile("|u1", "(" + rows + ", 3)", labels));
        write("made-up.npy", npyFile("<f4", "(" + rows + ", 8)", values));
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    void write(const std::string &name, const std::string &content) const
    {
        if (const auto written = writeFileAtomically(path() / name, content); !written)
            throw std::runtime_error(written.error().toString());
    }
    void remove(const std::string &name) const { std::filesystem::remove(path() / name); }

private:
    QTemporaryDir m_folder;
};

} // namespace tagwright::test
