package readout.archive.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import readout.model.Attribution;
import readout.model.Document;
import readout.model.Quotation;

/// Who says how much in a document, by the people's rows.
final class Shares {

    private final Map<Long, int[]> counts = new HashMap<>();
    private final Set<Long> mentioned = new HashSet<>();

    Shares(Document document, int[] turnWords, Map<String, Long> people) {
        for (int i = 0; i < turnWords.length; i++) {
            int[] share = share(document.turns().get(i).speaker(), people);
            share[0]++;
            share[1] += turnWords[i];
        }
        for (Quotation quotation : document.quotations()) {
            share(quotation.speaker(), people)[2]++;
        }
    }

    /// Whether this row was not asked for before: two of a document's people may be one in the archive.
    boolean firstMention(long row) {
        return mentioned.add(row);
    }

    int turns(long row) {
        return counts.getOrDefault(row, new int[3])[0];
    }

    int words(long row) {
        return counts.getOrDefault(row, new int[3])[1];
    }

    int quotations(long row) {
        return counts.getOrDefault(row, new int[3])[2];
    }

    private int[] share(Attribution speaker, Map<String, Long> people) {
        return counts.computeIfAbsent(speaker.person().map(people::get).orElse(0L), _ -> new int[3]);
    }
}
