// SPDX-License-Identifier: GPL-3.0-or-later
// tagwright-cli as people and scripts call it: started, waited for, what it said.
#pragma once

#include <QProcess>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace tagwright::test {

struct CliRun
{
    int code = -1; ///< −1 if it crashed
    std::string out;
    std::string err;

    /// Standard output with --json, an object a line.
    [[nodiscard]] std::vector<nlohmann::json> lines() const
    {
        std::vector<nlohmann::json> objects;
        std::istringstream text(out);
        for (std::string line; std::getline(text, line);)
            objects.push_back(nlohmann::json::parse(line));
        return objects;
    }
    /// One line on standard error that holds all of these words.
    [[nodiscard]] bool complains(const std::vector<const char *> &words) const
    {
        return std::ranges::count(err, '\n') == 1 && std::ranges::all_of(words, [&](const char *word) {
                   return err.find(word) != std::string::npos;
               });
    }
};

/// \param folder       to run in
/// \param environment  variables set besides those of the test
inline CliRun runCli(const std::filesystem::path &folder, const QStringList &arguments,
                     const std::vector<std::pair<std::string, std::string>> &environment)
{
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment)
        variables.insert(QString::fromStdString(name), QString::fromStdString(value));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(QString::fromStdString(folder));
    process.start(QStringLiteral(TAGWRIGHT_CLI), arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

} // namespace tagwright::test
