package readout.archive.search;

import readout.archive.search.index.Sort;

/// How well each passage found fits, by BM25 (Robertson and Zaragoza 2009), and how often what was asked for stands in it.
final class Weights {

    private static final double SATURATION = 1.2;
    /// Low, so that an interjection of two words does not go before a speech.
    private static final double LENGTH = 0.4;
    private static final double TITLE = 1.5;

    private final Columns columns;
    private final float[] weights;
    private final int[] occurrences;

    /// Weighs the passages of `found`, which is what `node` came to.
    Weights(Columns columns, Evaluation.Node node, Bits found) {
        this.columns = columns;
        this.weights = new float[columns.bound()];
        this.occurrences = new int[columns.bound()];
        weigh(node, found);
    }

    float weight(int passage) {
        return weights[passage];
    }

    /// How many places of the words asked for the passage has.
    int occurrences(int passage) {
        return occurrences[passage];
    }

    private void weigh(Evaluation.Node node, Bits found) {
        switch (node) {
            case Evaluation.Node.All(var parts, _) -> parts.forEach(part -> weigh(part, found));
            case Evaluation.Node.Any(var parts, _) -> parts.forEach(part -> weigh(part, part.bits().copy().and(found)));
            case Evaluation.Node.Silent _ -> { }
            case Evaluation.Node.Says(_, WordHits hits, _) -> weigh(hits, found);
        }
    }

    private void weigh(WordHits hits, Bits found) {
        double all = columns.alive();
        double rarity = Math.log(1 + (all - Math.min(all, hits.everywhere()) + 0.5) / (hits.everywhere() + 0.5));
        for (int i = 0; i < hits.size(); i++) {
            int passage = hits.passage(i);
            if (found.has(passage)) {
                int count = hits.count(i);
                double length = 1 - LENGTH + LENGTH * columns.words(passage) / columns.averageWords();
                double weight = rarity * count * (SATURATION + 1) / (count + SATURATION * length);
                weights[passage] += (float) (columns.sort(passage) == Sort.TITLE ? TITLE * weight : weight);
                occurrences[passage] += count;
            }
        }
    }
}
