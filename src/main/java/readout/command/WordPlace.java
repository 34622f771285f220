package readout.command;

import java.util.List;
import picocli.CommandLine.Option;
import readout.archive.quotes.anchoring.WordSearch;
import readout.exporting.CodePoints;
import readout.model.Span;

/// Where the words of a quote stand, as a command tells it: by the words or by their offsets.
final class WordPlace {

    /// More places than these are not listed.
    private static final int MOST = 20;
    private static final int AROUND = 30;

    @Option(names = "--words", required = true, paramLabel = "\"…\"",
            description = "The words. Quotation marks, dashes and white space may be typed otherwise than in the text; the text's are kept.")
    private String words;

    @Option(names = "--span", required = true, paramLabel = "START:END", description = "Where they stand, in Unicode code points.")
    private String span;

    /// The place in a text.
    ///
    /// @throws Untold if the words stand nowhere or in several places, or the offsets are none of the text
    Span in(String document, String text) throws Untold {
        return words == null ? told(span, text, new CodePoints(text)) : found(document, text);
    }

    /// The place of offsets as they are written.
    ///
    /// @param span   START:END in Unicode code points
    /// @param points those of the text
    static Span told(String span, String text, CodePoints points) throws Untold {
        int length = points.of(text.length());
        try {
            String[] ends = span.split(":", -1);
            int start = Integer.parseInt(ends[0].strip());
            int end = Integer.parseInt(ends.length == 2 ? ends[1].strip() : "");
            if (start >= 0 && start < end && end <= length) {
                return new Span(points.unit(start), points.unit(end));
            }
        } catch (NumberFormatException e) {
            throw new Untold("--span takes START:END, two offsets in Unicode code points, not " + span + ".");
        }
        throw new Untold("There are no words at %s; the text has %,d characters.".formatted(span, length));
    }

    private Span found(String document, String text) throws Untold {
        List<Span> places = WordSearch.places(text, words.strip(), MOST + 1);
        if (places.isEmpty()) {
            throw new Untold("These words are not in " + document + ".");
        }
        if (places.size() == 1) {
            return places.getFirst();
        }
        CodePoints points = new CodePoints(text);
        StringBuilder told = new StringBuilder("The words stand in %s places of %s; tell which with --span:"
                .formatted(places.size() > MOST ? "more than " + MOST : places.size(), document));
        for (Span place : places.subList(0, Math.min(MOST, places.size()))) {
            told.append("%n  %d:%d  …%s[%s]%s…".formatted(points.of(place.start()), points.of(place.end()),
                    text.substring(Math.max(0, place.start() - AROUND), place.start()).replaceAll("\\s+", " "),
                    place.of(text).replaceAll("\\s+", " "),
                    text.substring(place.end(), Math.min(text.length(), place.end() + AROUND)).replaceAll("\\s+", " ")));
        }
        throw new Untold(told.toString());
    }
}
