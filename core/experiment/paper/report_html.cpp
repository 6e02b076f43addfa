// SPDX-License-Identifier: GPL-3.0-or-later
// reportHtml(): what was measured → Table 1 → figures → tag by tag → how it was done → further chapters.
#include "experiment/paper/feature_set.h"
#include "experiment/paper/html.h"
#include "experiment/paper/paper_report.h"
#include "experiment/paper/published.h"
#include "experiment/paper/svg_drawing.h"

#include "base/text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>

namespace tagwright::experiment::paper {

namespace {

constexpr std::string_view style = R"(
body{font:16px/1.5 system-ui,sans-serif;color:#202020;background:#fff;max-width:66rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2.5rem;border-bottom:1px solid #ddd;padding-bottom:.2rem}
table{border-collapse:collapse;margin:1rem 0;font-size:.9rem;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .5rem;border-bottom:1px solid #e4e4e4;text-align:right;white-space:nowrap}
th:first-child,td:first-child{text-align:left;padding-left:0}small{color:#666;font-weight:400}thead th{border-bottom:2px solid #b0b0b0;vertical-align:bottom}
tr.published td{background:#f4f4f4}tr.main td{font-weight:600}
figure{margin:1.5rem 0;overflow-x:auto}figcaption,.quiet{color:#555;font-size:.9rem}svg{max-width:100%;height:auto}
.wide{overflow-x:auto}li{margin:.2rem 0}a{color:#005b8e}summary{cursor:pointer;color:#005b8e;margin:.5rem 0}
)";

class Page
{
public:
    Page(const PaperResults &results, const PaperData &data, const DataDescription &description,
         const std::vector<Figure> &figures, const std::vector<Chapter> &chapters)
        : m_results(results), m_data(data), m_description(description), m_figures(figures),
          m_chapters(chapters)
    {
    }

    [[nodiscard]] std::string html() const
    {
        const std::string title = "Music auto-tagging with few examples: " + escaped(m_description.name);
        std::string page = fmt::format("<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>\n"
                                       "<meta name='viewport' content='width=device-width'>\n"
                                       "<title>{0}</title>\n<style>{1}</style></head><body>\n<h1>{0}</h1>\n",
                                       title, style);
        page += summary() + contents() + tableOne() + figures() + tagByTag() + methods();
        for (const Chapter &chapter : m_chapters)
            page += fmt::format("<h2 id='{}'>{}</h2>\n", chapter.id, escaped(chapter.title)) + chapter.html;
        page += notes();
        return page + "</body></html>\n";
    }

private:
    [[nodiscard]] CellKey key(const std::string &features, Trainer trainer, int k) const
    {
        return {.features = features, .trainer = trainer, .n = m_results.mostTags(), .k = k};
    }
    [[nodiscard]] Trainer mainTrainer() const { return m_results.trainers.front(); }

    [[nodiscard]] std::string summary() const
    {
        const auto embeddings = [&] {
            std::vector<std::string> names;
            for (const probe::Block &block : m_data.blocks)
                names.push_back(fmt::format("{} ({} features)", escaped(block.extractor), block.size));
            return fmt::format("{}", fmt::join(names, ", "));
        }();
        std::string html = fmt::format("<p>The experiments of Ma &amp; Lerch, “Music auto-tagging in the "
                                       "long tail: a few-shot approach” "
                                       "(AES 157, 2024), by Tagwright on {}: {} train, {} validation and {} "
                                       "test clips, {} tags; {}.</p>\n",
                                       escaped(m_description.name), m_data.train.size(), m_data.valid.size(),
                                       m_data.test.size(), m_data.tags.size(), embeddings);
        const Spread full =
            over(m_results, key(m_results.all(), mainTrainer(), 0), Measure::MeanAveragePrecision);
        const int most = m_results.ks.back();
        const Spread few =
            over(m_results, key(m_results.all(), mainTrainer(), most), Measure::MeanAveragePrecision);
        if (full.count > 0 && few.count > 0)
            html +=
                fmt::format("<p>With {} clips of each tag the probe comes to a mean average precision of "
                            "<b>{}</b>; with all train clips to <b>{}</b>. Guessing would give {:.3f}.</p>\n",
                            most, htmlSpread(few), htmlSpread(full), chance());
        const Spread curator =
            over(m_results, key(m_results.all(), Trainer::Curator, most), Measure::MeanAveragePrecision);
        if (curator.count > 0 && mainTrainer() != Trainer::Curator)
            html += fmt::format(
                "<p>The curator’s probe, which learns each tag by itself from its {} clips, comes "
                "to <b>{}</b>.</p>\n",
                most, htmlSpread(curator));
        return html;
    }

    /// Where the page goes on beyond the paper.
    [[nodiscard]] std::string contents() const
    {
        if (m_chapters.empty())
            return {};
        std::vector<std::string> links;
        for (const Chapter &chapter : m_chapters)
            links.push_back(fmt::format("<a href='#{}'>{}</a>", chapter.id, escaped(chapter.title)));
        return fmt::format("<p>Beyond the paper: {}.</p>\n", fmt::join(links, " · "));
    }

    /// Mean share of the test clips that have a tag: what a random ranking's average precision is about.
    [[nodiscard]] double chance() const
    {
        double sum = 0;
        int tags = 0;
        for (const auto &truth : m_data.test.truth)
            if (const auto positives = std::ranges::count(truth, 1); positives > 0) {
                sum += static_cast<double>(positives) / static_cast<double>(truth.size());
                ++tags;
            }
        return sum / std::max(tags, 1);
    }

    [[nodiscard]] std::string tableOne() const
    {
        std::string rows;
        for (const std::string &features : m_results.featureSets)
            for (const Trainer trainer : m_results.trainers) {
                const CellKey full = key(features, trainer, 0);
                const Spread map = over(m_results, full, Measure::MeanAveragePrecision);
                if (map.count == 0)
                    continue;
                const bool main = features == m_results.all() && trainer == mainTrainer();
                rows += htmlRow(
                    {fmt::format("{}: {}", features == allFeatures ? "All together" : escaped(features),
                                 title(trainer)),
                     htmlSpread(map), htmlSpread(over(m_results, full, Measure::RocAuc))},
                    "td", main ? "main" : "");
            }
        for (const PublishedResult &published : publishedResults)
            rows += htmlRow({fmt::format("Published, MagnaTagATune: {}", published.method),
                             fmt::format("{:.2f}", published.meanAveragePrecision),
                             fmt::format("{:.2f}", published.rocAuc)},
                            "td", "published");
        return "<h2>Table 1: probes of all train clips</h2>\n" + htmlTable({"", "mAP", "ROC-AUC"}, rows) +
               fmt::format("<p class='quiet'>{}</p>\n",
                           m_description.asPublished
                               ? "The published rows are of the same clips and tags."
                               : "The published rows are of MagnaTagATune, not of these clips: they say what "
                                 "the method reached there, not what to expect here.");
    }

    [[nodiscard]] std::string figures() const
    {
        std::string html = "<h2>Figures</h2>\n";
        for (const Figure &figure : m_figures)
            html += htmlFigure(figure);
        return html + fewShotTable();
    }

    [[nodiscard]] std::vector<int> ksAndFull() const
    {
        std::vector<int> ks = m_results.ks;
        ks.push_back(0);
        return ks;
    }
    [[nodiscard]] std::vector<std::string> headOfKs(std::string first) const
    {
        std::vector<std::string> head{std::move(first)};
        for (const int k : ksAndFull())
            head.push_back(k == 0 ? "all" : fmt::format("K = {}", k));
        return head;
    }

    [[nodiscard]] std::string fewShotTable() const
    {
        std::string html;
        for (const auto &[measure, what] :
             {std::pair{Measure::MeanAveragePrecision, "mAP"}, {Measure::RocAuc, "ROC-AUC"}}) {
            std::string rows;
            for (const std::string &features : m_results.featureSets)
                for (const Trainer trainer : m_results.trainers) {
                    std::vector<std::string> cells{
                        fmt::format("{}: {}", features == allFeatures ? "All together" : escaped(features),
                                    title(trainer))};
                    for (const int k : ksAndFull())
                        cells.push_back(htmlSpread(over(m_results, key(features, trainer, k), measure)));
                    const bool main = features == m_results.all() && trainer == mainTrainer();
                    rows += htmlRow(cells, "td", main ? "main" : "");
                }
            html += htmlTable(headOfKs(fmt::format("{}, {} tags", what, m_results.mostTags())), rows);
        }
        return html;
    }

    [[nodiscard]] std::string tagByTag() const
    {
        std::vector<std::size_t> tags(m_data.tags.size());
        std::iota(tags.begin(), tags.end(), std::size_t{0});
        // By what was learned from the middle number of clips.
        const int middle = m_results.ks[m_results.ks.size() / 2];
        std::ranges::stable_sort(tags, std::greater{}, [&](std::size_t tag) {
            return ofTag(m_results, key(m_results.all(), mainTrainer(), middle), tag).mean;
        });
        auto head = headOfKs("Tag");
        head.insert(head.begin() + 1, {"train clips", "guessing"});
        std::string rows;
        for (const std::size_t tag : tags) {
            const auto &test = m_data.test.truth[tag];
            std::vector<std::string> cells{
                escaped(m_data.tags[tag]), std::to_string(std::ranges::count(m_data.train.truth[tag], 1)),
                fmt::format("{:.3f}", static_cast<double>(std::ranges::count(test, 1)) /
                                          static_cast<double>(test.size()))};
            for (const int k : ksAndFull())
                cells.push_back(htmlSpread(ofTag(m_results, key(m_results.all(), mainTrainer(), k), tag), 2));
            rows += htmlRow(cells);
        }
        return fmt::format("<h2>Tag by tag</h2>\n<p class='quiet'>Average precision, {}, {}, {} tags trained "
                           "together; sorted by K = {}. <i>Guessing</i> is the share of the test clips that "
                           "have the tag.</p>\n",
                           m_results.featureSets.size() > 1 ? "all embeddings together"
                                                            : escaped(m_results.all()),
                           title(mainTrainer()), m_results.mostTags(), middle) +
               htmlTable(head, rows);
    }

    [[nodiscard]] std::string methods() const
    {
        std::string html = "<h2>How it was measured</h2>\n<ul>\n";
        const auto item = [&](std::string_view words) { html += fmt::format("<li>{}</li>\n", words); };
        item("Clips without any of the tags are discarded. A clip’s features are mean and standard deviation "
             "over the frames of each embedding, each in units of its deviation over the train clips.");
        item(
            fmt::format("A task of N tags and K clips takes the first N tags, and the first K train clips of "
                        "each, in an order drawn by the seed ({}): larger tasks hold the smaller ones. All N "
                        "tags are learned at once; all test clips are ranked for each tag. mAP and ROC-AUC "
                        "are means over the tags; ± is the standard deviation over the seeds.",
                        fmt::join(m_results.seeds, ", ")));
        for (const Trainer trainer : m_results.trainers)
            item(fmt::format("<b>{}</b> (<code>{}</code>): {}", title(trainer), name(trainer),
                             inWords(trainer)));
        item("The correlation of weights is Pearson’s, over the features, of the sum of |weight| over the "
             "tags "
             "in the few-shot probe and in the probe of all train clips.");
        return html + "</ul>\n";
    }

    [[nodiscard]] static std::string_view inWords(Trainer trainer)
    {
        switch (trainer) {
        case Trainer::Reference:
            return "one fully connected layer with a sigmoid, binary cross-entropy, early stopping on the "
                   "mAP "
                   "of all validation clips. The paper names no optimiser: this is full-batch gradient "
                   "descent "
                   "from W = 0 and the training log-odds as bias, step min(0.2, 1.9 / L), patience 100 "
                   "epochs, "
                   "at most 1,000.";
        case Trainer::Logistic:
        case Trainer::LogisticLoose:
            return "the same layer and loss with a penalty of ½ |w|² / C, to the optimum; no validation "
                   "clips "
                   "are looked at.";
        case Trainer::Prototype:
            return "what a curator’s tag in Tagwright begins with in a small library: the mean of the K "
                   "clips in a space "
                   "whitened by the "
                   "train "
                   "clips without their labels. No validation clips, no other tags.";
        case Trainer::Curator:
            return "what a curator’s tag in Tagwright is: from 1,000 train clips on they are also compared "
                   "with their neighbours (two-covariance model), and from K = 10 on logistic regression "
                   "against 2,000 train clips at random is added. Each tag by itself, from its K clips "
                   "alone; "
                   "no validation clips, no full probe.";
        case Trainer::Literal:
            break;
        }
        return "the paper’s words where they leave no choice, else what is usual: bias from 0, Adam with "
               "step "
               "0.001 in batches of 64, early stopping on the validation loss. It stops too early with few "
               "clips: the loss rises while the weights learn that nearly everything is negative.";
    }

    [[nodiscard]] std::string notes() const
    {
        if (m_data.notes.empty() && m_description.refused.empty())
            return {};
        std::string html = "<h2>Notes on the data</h2>\n<ul>\n";
        for (const std::string &note : m_data.notes)
            html += fmt::format("<li>{}</li>\n", escaped(note));
        for (const Error &error : m_description.refused)
            html += fmt::format("<li>Left out: {}</li>\n", escaped(error.toString()));
        return html + "</ul>\n";
    }

    const PaperResults &m_results;
    const PaperData &m_data;
    const DataDescription &m_description;
    const std::vector<Figure> &m_figures;
    const std::vector<Chapter> &m_chapters;
};

} // namespace

std::string reportHtml(const PaperResults &results, const PaperData &data, const DataDescription &description,
                       const std::vector<Figure> &figures, const std::vector<Chapter> &chapters)
{
    return Page(results, data, description, figures, chapters).html();
}

} // namespace tagwright::experiment::paper
