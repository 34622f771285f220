package readout.reading.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.DateMention;
import readout.model.Span;
import readout.reading.dates.DateReader;
import readout.reading.metadata.Publishers.Publisher;

/// Reads datelines: a place, a date and an agency in any of the orders that papers and agencies print them in, up to the dash or the full stop.
final class Datelines {

    private static final int REACH = 160;
    private static final int LONGEST_PLACE = 60;
    private static final int MARK_WITHIN = 90;
    /// `Москва, 14 мая. Министр …` ends within so many units.
    private static final int RUSSIAN_WITHIN = 40;

    private static final int LONG_PARAGRAPH = 120;
    private static final Pattern UNDASHED = Pattern.compile("(\\p{Lu}{4,}(?: \\p{Lu}{2,}){0,2}(?:, \\p{Lu}\\p{Ll}+\\.?)?) (?=(?:A|The|[“\"]|\\p{Lu}\\p{Ll}+) ?\\p{L}+ )");
    private static final Pattern UNKNOWN_AGENCY = Pattern.compile("\\p{Lu}[\\p{L}.&]{2,14}(?: \\p{Lu}[\\p{L}.&]{1,14}){0,2}");

    private final Gazetteer gazetteer;
    private final Publishers publishers;
    private final PersonalNames names;
    private final DateReader dates = new DateReader();

    Datelines(Gazetteer gazetteer, Publishers publishers, PersonalNames names) {
        this.gazetteer = gazetteer;
        this.publishers = publishers;
        this.names = names;
    }

    /// The dateline that the paragraph from `start` to `end` begins with.
    ///
    Optional<Dateline> read(String text, int start, int end) {
        if (!canBegin(text, start, Math.min(end, start + REACH))) {
            return undashed(text, start, end);
        }
        String head = text.substring(start, Math.min(end, start + REACH));
        List<DateMention> mentions = RowReader.hasDigit(head)
                ? dates.read(head, Optional.empty()).stream().map(mention -> RowReader.shifted(mention, start)).toList() : List.of();
        return new Attempt(head, start, mentions, Optional.empty(), 0).read().or(() -> afterByline(head, start, mentions)).or(() -> undashed(text, start, end));
    }

    /// `GENEVA, Switzerland The two ministers …`: some papers' pages lose the dash. Only a known city in capitals over a long paragraph.
    private Optional<Dateline> undashed(String text, int start, int end) {
        if (end - start < LONG_PARAGRAPH || !Capitals.all(text.substring(start, start + 4))) {
            return Optional.empty();
        }
        Matcher place = UNDASHED.matcher(text).region(start, Math.min(end, start + LONGEST_PLACE));
        Optional<Spot> spot = place.lookingAt() ? gazetteer.whole(place.group(1).strip()).filter(Spot::hasCity).filter(found -> !found.country().isEmpty() && found.venue().isEmpty()) : Optional.empty();
        return spot.map(found -> new Dateline(new Span(start, place.end()), Optional.of(found), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /// Whether a paragraph has the marks of a dateline near its beginning: a dash, a bracket or a slash behind a capital, a figure or a bracket.
    private static boolean canBegin(String text, int start, int end) {
        char first = start < end ? text.charAt(start) : 'a';
        if (!Character.isUpperCase(first) && first != '(' && first != '/' && !Character.isDigit(first)) {
            return false;
        }
        for (int i = start; i < Math.min(end, start + MARK_WITHIN); i++) {
            if ((text.charAt(i) == ',' || text.charAt(i) == ':') && i > start + 1 && Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(start + 1)) || isDash(text, i) || text.charAt(i) == '(' || text.charAt(i) == '/' || text.charAt(i) == '.' && Character.isUpperCase(text.charAt(Math.min(start + 1, end - 1)))
                    || text.charAt(i) == '.' && i + 2 < end && Character.isDigit(text.charAt(i + 2)) || text.charAt(i) == '.' && first >= '\u0400' && i < start + RUSSIAN_WITHIN) {
                return true;
            }
        }
        return false;
    }

    /// `By Anne Gearan, AP — MOSCOW (AP) — …`
    private Optional<Dateline> afterByline(String head, int start, List<DateMention> mentions) {
        if (!head.regionMatches(true, 0, "by ", 0, 3)) {
            return Optional.empty();
        }
        for (int i = 3; i < head.length() - 1; i++) {
            if (isDash(head, i)) {
                int from = dashEnd(head, i);
                String by = head.substring(3, i).split("[,(/]")[0].strip();
                Optional<String> author = names.whole(by).map(PersonalNames.Styled::name);
                return author.isEmpty() ? Optional.empty() : new Attempt(head, start, mentions, author, from).read();
            }
        }
        return Optional.empty();
    }

    private static boolean isDash(String words, int at) {
        char c = words.charAt(at);
        return c == '—' || c == '–' || c == '―' || c == '−' || c == '|'
                || c == '-' && (at + 1 < words.length() && (words.charAt(at + 1) == ' ' || words.charAt(at + 1) == '-'));
    }

    private static int dashEnd(String words, int at) {
        int end = at;
        while (end < words.length() && "—–―−|- \u00A0\n".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /// One way along a paragraph's first words.
    private final class Attempt {

        private final String head;
        private final int offset;
        private final List<DateMention> mentions;
        private final Optional<String> author;
        private final int from;
        private int at;
        private Optional<Publisher> agency = Optional.empty();
        private Optional<DateMention> date = Optional.empty();
        private boolean marked;
        private boolean placed;

        Attempt(String head, int offset, List<DateMention> mentions, Optional<String> author, int from) {
            this.head = head;
            this.offset = offset;
            this.mentions = mentions;
            this.author = author;
            this.from = from;
        }

        Optional<Dateline> read() {
            if (from < head.length() && (head.charAt(from) == '(' || head.charAt(from) == '/')) {
                Optional<Dateline> agencyOnly = behind(from, Optional.empty());
                return agencyOnly.filter(line -> line.agency().isPresent());
            }
            Optional<DateMention> first = mentionAt(from);
            if (first.isPresent()) {
                return dated(first.get());
            }
            for (int end = Math.min(head.length(), from + LONGEST_PLACE); end > from + 1; end--) {
                if (isDelimiter(end)) {
                    String words = head.substring(from, end).strip();
                    Optional<Spot> spot = spot(words);
                    Optional<Dateline> found = spot.isEmpty() ? Optional.empty() : behind(end, spot);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        /// `June 28, 2007 -- Russian Foreign Minister …`, `May 14 (UPI) -- …`
        private Optional<Dateline> dated(DateMention mention) {
            int end = mention.span().end() - offset;
            while (end < head.length() && ", \u00A0".indexOf(head.charAt(end)) >= 0) {
                end++;
            }
            if (end < head.length() && (head.charAt(end) == '(' || head.charAt(end) == '/')) {
                return behind(end, Optional.empty()).filter(line -> line.agency().isPresent())
                        .map(line -> new Dateline(line.span(), Optional.empty(), line.agency(), Optional.of(mention), author));
            }
            boolean dashed = end < head.length() && (isDash(head, end) && head.charAt(end) != '|');
            int stop = dashed ? dashEnd(head, end) : end;
            return dashed && stop - end >= 2 && opensText(stop) && mention.when().isPresent()
                    ? Optional.of(new Dateline(new Span(offset, offset + stop), Optional.empty(), Optional.empty(), Optional.of(mention), author)) : Optional.empty();
        }

        private boolean isDelimiter(int end) {
            if (end >= head.length()) {
                return false;
            }
            char c = head.charAt(end);
            return c == ',' || c == '.' || c == '(' || c == '/' || c == ':' || isDash(head, end) || c == ' ' && end + 1 < head.length() && isDash(head, end + 1);
        }

        private Optional<Spot> spot(String words) {
            if (words.isEmpty() || words.chars().anyMatch(c -> c == '(' || c == '/' || c == ':' || c == '"' || Character.isDigit(c))) {
                return Optional.empty();
            }
            Optional<Spot> known = gazetteer.whole(words);
            if (known.isPresent()) {
                return known.filter(spot -> spot.hasCity() || Capitals.all(words));
            }
            boolean caps = Capitals.all(words) && words.split(" ").length <= 4 && words.length() >= 3 && words.indexOf('.') < 0 && words.indexOf(',') < 0;
            return caps && publishers.named(words).isEmpty() ? Optional.of(new Spot(Capitals.title(words), "", "")) : Optional.empty();
        }

        private Optional<Dateline> behind(int end, Optional<Spot> spot) {
            at = end;
            agency = Optional.empty();
            date = Optional.empty();
            marked = false;
            placed = spot.isPresent() && !spot.get().country().isEmpty();
            boolean more = true;
            for (int i = 0; i < 4 && more; i++) {
                more = item();
            }
            boolean russian = head.charAt(from) >= '\u0400';
            boolean knownCity = spot.isPresent() && spot.get().hasCity() && !spot.get().country().isEmpty() && (russian || Capitals.all(head.substring(from, end)));
            boolean capitals = knownCity && date.isPresent();
            boolean stopped = (marked || capitals) && at < head.length() && head.charAt(at) == '.';
            while (at < head.length() && ",. \u00A0:\n".indexOf(head.charAt(at)) >= 0) {
                at++;
            }
            boolean dashed = at < head.length() && isDash(head, at);
            int stop = dashed ? dashEnd(head, at) : at;
            // `GENEVA, Sept 14 The two …`: the dash of the wire was lost.
            boolean bare = capitals && !russian && !dashed && date.get().when().isEmpty() && date.get().span().end() - offset == at - 1 && head.charAt(at - 1) == ' ';
            boolean colon = knownCity && !russian && end < head.length() && head.charAt(end) == ':';
            boolean closed = dashed || stopped || bare || colon || marked && agency.isPresent() && spot.isPresent();
            boolean unknownPlace = spot.isPresent() && spot.get().country().isEmpty();
            if (!closed || !opensText(stop) || unknownPlace && agency.isEmpty() && date.isEmpty() && (!isEmDash(at) || russian)) {
                return Optional.empty();
            }
            return Optional.of(new Dateline(new Span(offset, offset + stop), spot, agency, date, author));
        }

        private boolean isEmDash(int place) {
            return place < head.length() && "—–―".indexOf(head.charAt(place)) >= 0 || head.startsWith("--", place);
        }

        /// A dateline is followed by a sentence's first word.
        private boolean opensText(int place) {
            if (place >= head.length()) {
                return false;
            }
            char c = head.charAt(place);
            return Character.isUpperCase(c) || Character.isDigit(c) || "\"“”«'‘’„[$(".indexOf(c) >= 0;
        }

        /// A date, an agency in brackets or slashes, or a bare agency's name.
        private boolean item() {
            int start = at;
            while (start < head.length() && ",. \u00A0".indexOf(head.charAt(start)) >= 0) {
                start++;
            }
            if (start >= head.length()) {
                return false;
            }
            char c = head.charAt(start);
            if (c == '(' || c == '/') {
                return enclosed(start, c == '(' ? ')' : '/');
            }
            Optional<DateMention> mention = mentionAt(start);
            if (mention.isPresent()) {
                date = mention;
                at = mention.get().span().end() - offset;
                return at < head.length();
            }
            if (isDash(head, start) && agency.isEmpty() && date.isPresent()) {
                return bareAgency(dashEnd(head, start), true);
            }
            return bareAgency(start, false);
        }

        private boolean enclosed(int open, char close) {
            int end = head.indexOf(close, open + 1);
            if (end < 0 || end - open > 40) {
                return false;
            }
            String inside = head.substring(open + 1, end);
            Optional<Publisher> named = publishers.namedIn(inside);
            boolean unknown = placed && UNKNOWN_AGENCY.matcher(inside).matches();
            if (named.isEmpty() && mentionAt(open + 1).isEmpty() && !unknown) {
                return false;
            }
            agency = agency.or(() -> named);
            date = date.or(() -> mentionAt(open + 1));
            marked = named.isPresent();
            at = end + 1;
            return true;
        }

        /// `INTERFAX.RU - …`, `РИА Новости. …`: only an agency's name stands so, and a full stop or a dash behind it.
        private boolean bareAgency(int start, boolean dashed) {
            for (int end = Math.min(head.length() - 1, start + 30); end > start + 1; end--) {
                char c = head.charAt(end);
                if (c == '.' || c == ',' || isDash(head, end) || c == ' ' && isDash(head, end + 1 < head.length() ? end + 1 : end)) {
                    Optional<Publisher> named = publishers.named(head.substring(start, end)).filter(p -> p.kind() == Publishers.Kind.AGENCY);
                    if (named.isPresent()) {
                        agency = agency.or(() -> named);
                        marked = dashed || c == '.';
                        at = end;
                        return true;
                    }
                }
            }
            return false;
        }

        private Optional<DateMention> mentionAt(int place) {
            int start = offset + place;
            for (DateMention mention : mentions) {
                if (mention.span().start() == start) {
                    return Optional.of(mention);
                }
                if (mention.span().start() > start) {
                    break;
                }
            }
            return Optional.empty();
        }
    }
}
