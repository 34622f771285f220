package readout.reading.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Finding;
import readout.model.Span;

/// Tells where those an article is about met, where it has no dateline: the first sentence that speaks of a meeting in a city.
/// `The two met in Geneva`, `после переговоров в Женеве`.
final class LeadPlace {

    private static final int LEAD = 900;
    private static final Pattern IN = Pattern.compile("\\b(?:[iI]n|[aA]t)\\s+(?=\\p{Lu})|\\b(?:city|resort|town|capital|port|village|outside|near)\\s+(?:city\\s+)?(?:of\\s+)?(?=\\p{Lu})|(?<!\\p{L})[вВ]о?\\s+(?=\\p{Lu})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|el-\\p{Lu}\\p{L}+))*");
    private static final Stems MEETING = new Stems("met ", "meet", "talks", "summit", "negotiat", "news conference", "press conference", "signed", "signing", "conferred", "visit", "dinner",
            "встреч", "встрет", "переговор", "саммит", "визит", "пресс конференци", "подписа");

    private final Gazetteer gazetteer;

    LeadPlace(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The city of the first sentence between `start` and `end` that tells of a meeting in one.
    Finding<Spot> find(String text, int start, int end) {
        int stop = Math.min(end, start + LEAD);
        int from = start;
        while (from < stop) {
            int to = sentenceEnd(text, from, stop);
            String sentence = text.substring(from, to);
            Optional<Finding<Spot>> found = MEETING.in(sentence) ? city(sentence, from) : Optional.empty();
            if (found.isPresent()) {
                return found.get();
            }
            from = to;
        }
        return Finding.none("neither the page's head nor the beginning of the text names one");
    }

    private Optional<Finding<Spot>> city(String sentence, int offset) {
        Matcher in = IN.matcher(sentence);
        while (in.find()) {
            Matcher name = NAME.matcher(sentence).region(in.end(), sentence.length());
            if (!name.lookingAt()) {
                continue;
            }
            for (int end = name.end(); end > in.end(); end = sentence.lastIndexOf(' ', end - 1)) {
                Optional<Spot> spot = gazetteer.city(sentence.substring(in.end(), end));
                if (spot.isPresent()) {
                    return Optional.of(Finding.likely(spot.get(), "the beginning of the text says where they met", new Span(offset + in.end(), offset + end)));
                }
            }
        }
        return Optional.empty();
    }

    private static int sentenceEnd(String text, int from, int stop) {
        for (int i = from; i + 1 < stop; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '.' || c == '?' || c == '!') && Character.isWhitespace(text.charAt(i + 1)) && i > from && Character.isLowerCase(text.charAt(i - 1));
            if (ends) {
                return i + 1;
            }
        }
        return stop;
    }
}
