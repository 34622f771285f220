package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import readout.archive.search.query.Pattern;

/// Finds where patterns stand, given where words stand. The same reckoning serves the whole index and a single passage, so that
/// what is marked is what was found.
final class PatternPlaces {

    /// Where any of certain words stands.
    @FunctionalInterface
    interface Source {

        /// The places in order.
        Places of(Terms terms) throws SQLException;
    }

    private final Vocabulary vocabulary;
    private final Source source;

    PatternPlaces(Vocabulary vocabulary, Source source) {
        this.vocabulary = vocabulary;
        this.source = source;
    }

    /// Where a pattern stands, in order. For words near each other, from the first of them to the last.
    Places places(Pattern pattern) throws SQLException {
        if (Terms.isFlat(pattern)) {
            return source.of(vocabulary.terms(pattern));
        }
        return switch (pattern) {
            case Pattern.Word _, Pattern.Prefix _ -> throw new IllegalStateException("These are flat");
            case Pattern.Phrase(List<Pattern> parts) -> sideBySide(parts);
            case Pattern.Near(List<Pattern> parts, int distance) -> near(each(parts), distance);
            case Pattern.Either(List<Pattern> patterns) -> union(patterns);
        };
    }

    /// The places to be marked: those of [#places], but of words near each other only the words.
    Places marks(Pattern pattern) throws SQLException {
        switch (pattern) {
            case Pattern.Near(List<Pattern> parts, int distance) -> {
                List<Places> each = each(parts);
                Places windows = near(each, distance);
                Places marks = new Places();
                for (Places part : each) {
                    addInside(part, windows, marks);
                }
                return marks.sort();
            }
            case Pattern.Either(List<Pattern> patterns) when !Terms.isFlat(pattern) -> {
                Places marks = new Places();
                for (Pattern each : patterns) {
                    marks.addAll(marks(each));
                }
                return marks.sort();
            }
            default -> {
                return places(pattern);
            }
        }
    }

    private List<Places> each(List<Pattern> parts) throws SQLException {
        List<Places> each = new ArrayList<>();
        for (Pattern part : parts) {
            each.add(places(part));
        }
        return each;
    }

    private Places union(List<Pattern> patterns) throws SQLException {
        Places union = new Places();
        for (Pattern pattern : patterns) {
            union.addAll(places(pattern));
        }
        return union.sort();
    }

    private Places sideBySide(List<Pattern> parts) throws SQLException {
        Places run = places(parts.getFirst());
        for (Pattern part : parts.subList(1, parts.size())) {
            run = followed(run, places(part));
        }
        return run;
    }

    /// The places of `run` after which one of `next` stands.
    private static Places followed(Places run, Places next) {
        Places joined = new Places();
        int at = 0;
        long last = -1;
        for (int i = 0; i < run.size(); i++) {
            long wanted = run.positionAfter(i);
            at = next.firstFrom(wanted, wanted >= last ? at : 0);
            last = wanted;
            for (int j = at; j < next.size() && next.position(j) == wanted; j++) {
                joined.add(run.passage(i), run.start(i), run.length(i) + next.length(j));
            }
        }
        return joined.sort();
    }

    /// The shortest stretches that hold a place of each part, with at most `distance` words between the end of the one that stands
    /// first and the start of the one that stands last. No place serves two parts.
    static Places near(List<Places> parts, int distance) {
        Places windows = new Places();
        for (int first = 0; first < parts.size(); first++) {
            int[] hints = new int[parts.size()];
            Places anchors = parts.get(first);
            for (int i = 0; i < anchors.size(); i++) {
                int end = endOfWindow(parts, first, i, distance, hints);
                if (end > 0) {
                    windows.add(anchors.passage(i), anchors.start(i), end - anchors.start(i));
                }
            }
        }
        return shortest(windows.sort());
    }

    /// Where the stretch ends that begins with an anchor, 0 if a part is missing near it.
    ///
    /// @param hints for each part an index before which nothing stands after the anchor; moved on here
    private static int endOfWindow(List<Places> parts, int first, int anchor, int distance, int[] hints) {
        Places anchors = parts.get(first);
        long after = anchors.positionAfter(anchor);
        int end = anchors.end(anchor);
        int[] chosen = new int[parts.size()];
        for (int part = 0; part < parts.size(); part++) {
            if (part == first) {
                continue;
            }
            Places places = parts.get(part);
            hints[part] = places.firstFrom(anchors.position(anchor), hints[part]);
            int at = places.firstFrom(after, hints[part]);
            while (at < places.size() && isTaken(parts, chosen, first, part, at)) {
                at++;
            }
            if (at == places.size() || places.position(at) - after > distance || places.passage(at) != anchors.passage(anchor)) {
                return 0;
            }
            chosen[part] = at;
            end = Math.max(end, places.end(at));
        }
        return end;
    }

    /// Whether a place shares a word with one that was chosen for an earlier part.
    private static boolean isTaken(List<Places> parts, int[] chosen, int first, int part, int at) {
        Places places = parts.get(part);
        for (int i = 0; i < part; i++) {
            if (i != first && places.position(at) < parts.get(i).positionAfter(chosen[i])
                    && parts.get(i).position(chosen[i]) < places.positionAfter(at)) {
                return true;
            }
        }
        return false;
    }

    /// Leaves out every stretch that holds another whole.
    private static Places shortest(Places windows) {
        Places shortest = new Places();
        long nextEnd = Long.MAX_VALUE;
        for (int i = windows.size() - 1; i >= 0; i--) {
            boolean another = i + 1 < windows.size() && windows.passage(i + 1) == windows.passage(i);
            boolean holds = another && nextEnd <= windows.positionAfter(i);
            if (!holds) {
                shortest.add(windows.passage(i), windows.start(i), windows.length(i));
            }
            nextEnd = another ? Math.min(nextEnd, windows.positionAfter(i)) : windows.positionAfter(i);
        }
        return shortest.sort();
    }

    private static void addInside(Places part, Places windows, Places marks) {
        int from = 0;
        for (int i = 0; i < part.size(); i++) {
            while (from < windows.size() && windows.positionAfter(from) <= part.position(i)) {
                from++;
            }
            for (int w = from; w < windows.size() && windows.position(w) <= part.position(i); w++) {
                if (part.positionAfter(i) <= windows.positionAfter(w)) {
                    marks.add(part.passage(i), part.start(i), part.length(i));
                    break;
                }
            }
        }
    }
}
