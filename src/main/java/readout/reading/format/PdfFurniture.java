package readout.reading.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes away what a PDF repeats at the head and foot of its pages: running titles, dates, page numbers.
final class PdfFurniture {

    /// So many lines at either end of a page may be a running head or foot.
    private static final int LINES = 3;
    /// In points: how far such a line may shift from page to page.
    private static final float SHIFT = 4;
    /// A longer line with a number in it is no page's number.
    private static final int LONGEST_NUMBERED = 60;

    private PdfFurniture() {
    }

    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        for (PdfLine line : lines) {
            pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line);
        }
        if (pages.size() < 2) {
            return lines;
        }
        Map<Place, Set<Integer>> seen = new HashMap<>();
        Map<PdfLine, Place> places = new HashMap<>();
        for (List<PdfLine> page : pages.values()) {
            for (PdfLine line : ends(page)) {
                Place place = new Place(withoutNumbers(line.text()), Math.round(line.base() / SHIFT));
                places.put(line, place);
                seen.computeIfAbsent(place, _ -> new HashSet<>()).add(line.page());
            }
        }
        return lines.stream().filter(line -> !isRepeated(places.get(line), seen, pages.size())).toList();
    }

    /// A first page often has another head; the rest must have the same.
    private static boolean isRepeated(Place place, Map<Place, Set<Integer>> seen, int pages) {
        if (place == null) {
            return false;
        }
        Set<Integer> on = new HashSet<>(seen.get(place));
        on.addAll(seen.getOrDefault(new Place(place.words, place.height - 1), Set.of()));
        on.addAll(seen.getOrDefault(new Place(place.words, place.height + 1), Set.of()));
        return on.size() > 1 && on.size() * 2 >= pages;
    }

    private static List<PdfLine> ends(List<PdfLine> page) {
        List<PdfLine> byHeight = page.stream().sorted(Comparator.comparingDouble(PdfLine::base)).toList();
        if (byHeight.size() <= 2 * LINES) {
            return byHeight;
        }
        List<PdfLine> ends = new ArrayList<>(byHeight.subList(0, LINES));
        ends.addAll(byHeight.subList(byHeight.size() - LINES, byHeight.size()));
        return ends;
    }

    /// The words with every number alike, so that `Page 2 of 9` and `Page 3 of 9` are the same.
    private static String withoutNumbers(String text) {
        if (text.length() > LONGEST_NUMBERED) {
            return text;
        }
        return text.strip().replaceAll("[0-9]++", "#").replaceAll("\\s++", " ");
    }

    /// What is printed how high.
    private record Place(String words, int height) {
    }
}
