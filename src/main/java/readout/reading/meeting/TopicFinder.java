package readout.reading.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells what a text is about, in the catalogue's topics. Immutable; serves several threads.
public final class TopicFinder {

    private static final int MOST = 5;
    /// A text this long must tell of a topic more than in passing.
    private static final int LENGTH_PER_HIT = 4000;

    private final PhraseSet<String> phrases = new PhraseSet<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();

    /// A finder of the topics in the bundled list.
    public TopicFinder() {
        for (String line : WordLists.lines("topics.txt")) {
            String topic = line.substring(0, line.indexOf('|')).strip();
            order.put(topic, order.size());
            WordLists.parts(line.substring(line.indexOf('|') + 1)).forEach(phrase -> phrases.add(phrase, topic));
        }
    }

    /// Every topic it knows, as the catalogue words them.
    public List<String> known() {
        return List.copyOf(order.keySet());
    }

    /// The topics of a text, the most told of first, at most five. A topic that is named once in passing is left out.
    public List<String> topics(String text) {
        Map<String, Integer> hits = new HashMap<>();
        phrases.find(text, (topic, _) -> hits.merge(topic, 1, Integer::sum));
        int least = Math.min(6, 1 + text.length() / LENGTH_PER_HIT);
        return hits.entrySet().stream().filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(entry -> order.get(entry.getKey()), Comparator.naturalOrder()))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }
}
