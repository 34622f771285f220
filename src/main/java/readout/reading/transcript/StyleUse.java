package readout.reading.transcript;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readout.reading.transcript.LabelEntry.Style;

/// Which styles a document's sure labels have: a page prints its labels alike.
final class StyleUse {

    private static final int MANY = 4;

    private final Map<Style, Integer> byStyle = new EnumMap<>(Style.class);
    private int capitals;
    private int mixed;

    StyleUse(List<LabelEntry> sure) {
        for (LabelEntry entry : sure) {
            byStyle.merge(entry.style, entry.count(), Integer::sum);
            if (entry.key.length() == 1) {
                continue;
            }
            if (entry.capitals) {
                capitals += entry.count();
            } else {
                mixed += entry.count();
            }
        }
    }

    /// Whether several labels share their line with the speech.
    boolean isLed() {
        return byStyle.getOrDefault(Style.COLON, 0) + byStyle.getOrDefault(Style.PERIOD, 0) >= MANY;
    }

    /// What a label gains by looking like the others, or loses by looking unlike them.
    int bonus(LabelEntry entry) {
        if (!byStyle.containsKey(entry.style)) {
            return byStyle.isEmpty() ? 0 : -1;
        }
        if (entry.style == Style.BRACKET) {
            return byStyle.get(Style.BRACKET) >= MANY ? 6 : 0;
        }
        if (capitals + mixed == 0) {
            return 2;
        }
        int same = entry.capitals ? capitals : mixed;
        int other = entry.capitals ? mixed : capitals;
        if (same >= other && same > 0) {
            return 2;
        }
        return other >= MANY && same * MANY < other ? -2 : 0;
    }
}
