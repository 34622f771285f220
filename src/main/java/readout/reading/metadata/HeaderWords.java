package readout.reading.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.reading.metadata.Publishers.Publisher;
import readout.reading.metadata.Told.Field;

/// The set phrases of a document's head: editors' notes, kinds of record, bureaus, named fields and offices.
final class HeaderWords {

    /// A Russian verb in the past, which makes a headline of the line: `Глава МИД попросил …`.
    private static final Pattern VERB = Pattern.compile("(?<!\\p{L})(?!(?:генерал|канал|отдел|раздел|материал|журнал)[аы]?(?!\\p{L}))\\p{Ll}{2,}(?:[иаяеы]л[аи]?|нул[аи]?|лся|лась|лись)(?!\\p{L})|(?<!\\p{L})(?:(?:посет|встрет|обсуд|выступ|сообщ|провод|проход|говор)[ия]т(?:ся)?|(?:провед|прибуд|прим)[её]т|(?:счита|заявля|прибыва|призыва|обеща|ожида|называ|предлага)[ею]т)(?!\\p{L})");
    private static final Pattern PREFIX = Pattern.compile("^(?:(?:the|acting|former|u\\.s\\.?|us|united states|russian|russia's|soviet|american|british|german|french|nato|\\d+(?:st|nd|rd|th)|и\\. ?о\\.)\\s)+");
    private static final Pattern OF_WHAT = Pattern.compile("\\s*(?:[,;(&/–-]|(?:of|for|at|in charge|and|on the|on)\\b"
            + "|to\\b(?! (?:meet|visit|hold|host|travel|address|speak|discuss|sign|attend|seek|announce|give|make|receive|deliver|begin|leave|go|head|lead|send|see|talk|welcome|call|urge|ask|offer|propose|review|return|join|push|testify|be)\\b))");

    private static final Set<String> CABLE = Set.of("tags", "subject", "subj", "ref", "refs", "reftel", "participants");
    private static final int LONGEST_FIELD = 40;

    private final Map<String, List<String>> notes = new HashMap<>();
    private final Set<String> minor = new HashSet<>();
    private final Map<String, Publisher> bureaus = new HashMap<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> openings = new HashSet<>(Set.of("the", "acting", "former", "u.s", "us", "united", "russian", "russia's", "soviet", "american", "british", "german", "french", "nato", "и"));

    HeaderWords(Publishers publishers) {
        for (String[] row : WordRows.rows("header-lines.txt", 3)) {
            String words = Fold.bare(row[1]);
            switch (row[0]) {
                case "note" -> notes.computeIfAbsent(firstWord(words), _ -> new ArrayList<>()).add(words);
                case "minor" -> minor.add(words);
                case "bureau" -> bureaus.put(words, publishers.named(row[2]).orElseThrow());
                case "field" -> fields.add(words);
                default -> throw new IllegalStateException("Not an entry: " + row[0]);
            }
        }
        for (String office : WordRows.lines("offices.txt")) {
            offices.add(Fold.bare(office));
            openings.add(firstWord(Fold.bare(office)));
        }
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != ',') {
            end++;
        }
        return Fold.stripped(words.substring(0, end));
    }

    /// Whether a line, bare, begins as editors' notes without brackets do.
    boolean isNote(String bare) {
        return bare.length() <= 250 && notes.getOrDefault(firstWord(bare), List.of()).stream().anyMatch(note -> bare.equals(note)
                || note.indexOf(' ') > 0 && bare.startsWith(note) && !Character.isLetterOrDigit(bare.charAt(note.length())));
    }

    /// Whether a line, bare, is a word for the kind of record or for immediate release.
    boolean isMinor(String bare) {
        return minor.contains(bare);
    }

    /// The publisher whose bureau a line, bare, names.
    Optional<Publisher> bureau(String bare) {
        return Optional.ofNullable(bureaus.get(bare));
    }

    /// The named field a line is, with or without its value.
    Optional<Field> field(String words) {
        int colon = words.indexOf(':');
        if (colon > LONGEST_FIELD || colon < 0 && words.length() > LONGEST_FIELD) {
            return Optional.empty();
        }
        String name = Fold.bare(colon < 0 ? words : words.substring(0, colon));
        boolean capitals = Capitals.all(colon < 0 ? words : words.substring(0, colon));
        if (!fields.contains(name) || colon < 0 && (!capitals || name.length() < 5)) {
            return Optional.empty();
        }
        return Optional.of(new Field(name, colon < 0 ? "" : words.substring(colon + 1).strip()));
    }

    /// A field of a cable's or a memorandum's head in capitals: its value may look like a date or like a page's tags.
    Optional<Field> cableField(String words) {
        int colon = words.indexOf(':');
        if (colon < 2 || colon > LONGEST_FIELD || !Character.isUpperCase(words.charAt(0)) || Character.isLowerCase(words.charAt(1))) {
            return Optional.empty();
        }
        String name = Fold.bare(words.substring(0, colon));
        return CABLE.contains(name) || name.endsWith("and place") || name.startsWith("e.o. ") || name.startsWith("eo ") ? Optional.of(new Field(name, words.substring(colon + 1).strip())) : Optional.empty();
    }

    /// Whether words, as a whole line, name an office: `Secretary of State`, `Acting Assistant Secretary, Bureau of …`.
    boolean isOffice(String words) {
        String bare = Fold.bare(words);
        String first = firstWord(bare);
        if (!openings.contains(first) && (first.isEmpty() || !Character.isDigit(first.charAt(0))) || bare.length() > 160 || words.endsWith(".") && bare.indexOf(' ') > 0) {
            return false;
        }
        String rest = PREFIX.matcher(bare).replaceFirst("");
        int end = rest.length();
        while (end > 0) {
            String office = Fold.stripped(rest.substring(0, end));
            if (offices.contains(office)) {
                return (Capitals.all(words) || words.charAt(0) >= '\u0400' || Sentences.capitalShare(words) >= 0.5) && rest.split(" ").length <= 22 && followsOffice(office, rest.substring(end));
            }
            end = Math.max(rest.lastIndexOf(' ', end - 1), rest.lastIndexOf(',', end - 1));
        }
        return false;
    }

    /// What may stand behind an office: nothing, a comma, or a word that says of what it is. A name or a verb makes the line something else.
    private static boolean followsOffice(String office, String behind) {
        return behind.isBlank() || office.endsWith(" of") || office.charAt(0) >= '\u0400' && !VERB.matcher(behind).find() || OF_WHAT.matcher(behind).lookingAt();
    }
}
