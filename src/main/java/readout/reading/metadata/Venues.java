package readout.reading.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the lines of a head that name a house, a room or an occasion: those before the city, between the principal and the date.
final class Venues {

    private static final Pattern HOUSE = Pattern.compile(
            "\\b(?:hotel|house|guest ?house|palace|room|hall|residence|embassy|airport|university|institute|center|centre|building|auditorium|garden|lawn|headquarters|ministry|castle|club|theat(?:er|re)|"
                    + "base|ranch|lodge|school|foyer|library|museum|mission|plaza|square|villa|manor|ch[aâ]teau|church|cathedral|terminal|ballroom|lobby|pavilion|academy|college|resort|inn|"
                    + "дворец|резиденция|гостиница|зал|дом|здание|посольство|аэропорт|университет|отель|замок)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_WORDS = 9;
    private static final int HOUSE_WORDS = 7;

    private Venues() {
    }

    /// Whether a line by itself names a house or a room.
    static boolean isHouse(String words) {
        return Sentences.count(words) <= HOUSE_WORDS && !Sentences.closes(words) && HOUSE.matcher(Fold.of(words)).find();
    }

    /// The rows before `body` that name the venue of the place or the date under them.
    ///
    /// @param from the first row that can
    static Set<Integer> find(List<Row> rows, int from, int body) {
        Set<Integer> venues = new HashSet<>();
        boolean person = false;
        for (int i = from; i < body; i++) {
            person |= rows.get(i).isPersonal();
            boolean anchor = rows.get(i).isPlaced() || rows.get(i).told() instanceof Told.Dated dated && dated.use() == Told.Use.PLAIN;
            for (int j = i - 1; anchor && j >= from && canBe(rows, j, person); j--) {
                if (!rows.get(j).isPlaced()) {
                    venues.add(j);
                }
            }
        }
        return venues;
    }

    private static boolean canBe(List<Row> rows, int at, boolean person) {
        Row row = rows.get(at);
        String words = row.line().words();
        if (row.isPlaced()) {
            return true;
        }
        boolean abovePlace = rows.get(at + 1).isPlaced() && at > 0 && !rows.get(at - 1).isPersonal();
        boolean shaped = row.isPlain() || row.told() instanceof Told.Named named && named.name().style().isEmpty() && named.office().isEmpty() && (abovePlace || isHouse(words));
        boolean told = person || isHouse(words) || abovePlace && at > 0 && rows.get(at - 1).told().isHeader();
        return shaped && !row.line().isHeading() && Sentences.count(words) <= MOST_WORDS && !Sentences.closes(words)
                && (told || row.told() instanceof Told.Named) && Sentences.capitalShare(words) > 0.5;
    }
}
