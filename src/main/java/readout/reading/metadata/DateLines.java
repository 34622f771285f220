package readout.reading.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.DateMention;
import readout.model.Span;
import readout.model.When;
import readout.reading.metadata.Publishers.Publisher;
import readout.reading.metadata.Told.Dated;
import readout.reading.metadata.Told.Use;

/// Lines that hold a date and nothing else but a time, a place, a name or a publisher:
/// `Moscow, Russia, May 15, 2007`, `March 07, 2009|Paul Richter`, `Released on May 15, 2007`, `July 16, 2018 18:35 Helsinki`.
final class DateLines {

    static final int LONGEST = 200;
    private static final int STRANGE_WORDS = 3;
    private static final Pattern CLOCK = Pattern.compile(
            "\\b\\d{1,2}(?:[:.h]\\d{2}){1,2}(?:\\s?[ap]\\.?\\s?m\\b\\.?)?|\\b\\d{1,2}\\s?[ap]\\.?\\s?m\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[|•·;/\\n]|\\s[-–—]+(?=\\s|$)|^[-–—]+\\s|[()]");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|и|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAFF = Pattern.compile("((?:the )?(?:\\p{L}+ ){0,3})(?:staff|special|diplomatic|foreign|political|national|chief|senior) (?:writers?|correspondents?|reporters?|editors?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUSH = Pattern.compile("this is a (?:[a-z]+ ){0,2}transcript (?:of|from) ");
    private static final Pattern WRITER = Pattern.compile("((?:the )?(?:\\p{L}+ ){0,3}?)(?:(?:staff|special|diplomatic|foreign|political|national|chief|senior) )?(?:writers?|correspondents?|reporters?|editors?)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> EMPTY_WORDS = Set.of("at", "on", "et", "est", "edt", "ct", "pt", "pdt", "pst", "gmt", "utc", "bst", "cet", "cest", "msk", "мск", "am", "pm",
            "a.m", "p.m", "local", "time", "hrs", "г", "года", "год", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
            "sat", "sun", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "в", "the", "of", "and", "date", "дата", "время", "edition", "от", "from", "no", "page");

    private enum Label {
        RELEASED(Use.RELEASED, "released on", "released", "issued on", "issued", "for immediate release", "for release", "immediate release"),
        AIRED(Use.AIRED, "aired", "air date", "airdate", "broadcast", "first aired"),
        UPDATED(Use.UPDATED, "page last updated at", "page last updated", "last updated", "updated", "last modified", "modified", "обновлено", "изменено", "последнее обновление", "дата обновления", "last updated on", "updated on"),
        PUBLISHED(Use.PUBLISHED, "published on", "published", "first published", "originally published", "posted on", "posted", "posted by", "publication date", "date published", "опубликовано",
                "дата публикации", "создано", "размещено", "press release", "пресс-релиз", "web posted", "filed", "this content was published on", "this article was published on", "this article was originally published on", "this story was published on",
                "article published on", "story published on", "first posted", "date of publication", "date posted", "опубликована", "время публикации", "дата создания");

        private final Use use;
        private final List<String> words;

        Label(Use use, String... words) {
            this.use = use;
            this.words = List.of(words);
        }
    }

    private final Gazetteer gazetteer;
    private final Publishers publishers;
    private final PersonalNames names;
    private final Furniture furniture;

    DateLines(Gazetteer gazetteer, Publishers publishers, PersonalNames names, Furniture furniture) {
        this.gazetteer = gazetteer;
        this.publishers = publishers;
        this.names = names;
        this.furniture = furniture;
    }

    /// What a line tells as a date line.
    ///
    /// @param mentions the date expressions in it, in order, with spans into the whole text
    Optional<Dated> read(Line line, List<DateMention> mentions) {
        if (mentions.isEmpty() || line.span().length() > LONGEST) {
            return Optional.empty();
        }
        Optional<DateMention> day = mentions.stream().filter(m -> m.when().isPresent() && m.when().get().isDay()).findFirst();
        Optional<DateMention> date = day.or(() -> mentions.stream().filter(m -> m.when().isPresent()).findFirst());
        if (date.isEmpty()) {
            return Optional.empty();
        }
        if (day.isPresent() && RUSH.matcher(line.folded()).lookingAt()) {
            return Optional.of(new Dated(day.get().when().orElseThrow(), Use.AIRED, day.get().span(), Optional.empty(), List.of(), Optional.empty()));
        }
        return rest(without(line, mentions), date.get(), day.isPresent());
    }

    private Optional<Dated> rest(String left, DateMention date, boolean day) {
        String line = trim(left);
        Optional<Label> label = label(line);
        String unlabelled = label.map(found -> afterLabel(line, found)).orElse(line);
        Rest rest = new Rest();
        rest.take(trim(unlabelled));
        boolean known = day || label.isPresent() || rest.spot.isPresent();
        if (rest.strange > STRANGE_WORDS || !known && rest.strange > 0 || rest.strange > 0 && TitleFinder.isGenre(unlabelled)) {
            return Optional.empty();
        }
        return Optional.of(new Dated(date.when().orElseThrow(), label.map(l -> l.use).orElse(Use.PLAIN), date.span(), rest.spot, rest.people, rest.publisher));
    }

    /// The line's words with a mark in place of each date and without times of day.
    private static String without(Line line, List<DateMention> mentions) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (DateMention mention : mentions) {
            int start = mention.span().start() - line.span().start();
            int end = Math.min(mention.span().end() - line.span().start(), line.words().length());
            if (start >= at && start < end) {
                left.append(line.words(), at, start).append(left.isEmpty() ? "" : " ");
                at = end;
            }
        }
        left.append(at == 0 ? "" : ", ").append(line.words().substring(at));
        return CLOCK.matcher(left).replaceAll(" ");
    }

    /// `Times Staff Writer`: what a writer is, without the name.
    static boolean isStaff(String words) {
        return words.length() < 60 && STAFF.matcher(words).matches();
    }

    /// The paper in `Associated Press Writer`, `Washington Post Staff Writer`, as the words before what the writer is.
    static Optional<String> employer(String words) {
        Matcher staff = WRITER.matcher(words);
        return words.length() < 60 && staff.matches() && !staff.group(1).isBlank() ? Optional.of(staff.group(1).strip()) : Optional.empty();
    }

    private static Optional<Label> label(String left) {
        String folded = Fold.of(left);
        for (Label label : Label.values()) {
            for (String words : label.words) {
                if (folded.startsWith(words) && (folded.length() == words.length() || !Character.isLetter(folded.charAt(words.length())))) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    private static String afterLabel(String left, Label label) {
        String lower = left.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String longest = label.words.stream().filter(lower::startsWith).reduce("", (a, b) -> b.length() > a.length() ? b : a);
        return left.strip().replaceAll("\\s+", " ").substring(longest.length());
    }

    private static String trim(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && " ,.:;-–—|/•·*()\u00A0\t".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,:;-–—|/•·*(\u00A0\t".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    /// What stands beside the date.
    private final class Rest {

        private Optional<Spot> spot = Optional.empty();
        private Optional<Publisher> publisher = Optional.empty();
        private final List<String> people = new ArrayList<>();
        private int strange;

        void take(String words) {
            if (words.isEmpty() || isKnown(words)) {
                return;
            }
            String[] chunks = BETWEEN.split(words);
            for (String chunk : chunks) {
                String piece = trim(chunk);
                if (!piece.isEmpty() && !isKnown(piece)) {
                    takeParts(piece);
                }
            }
        }

        private void takeParts(String words) {
            for (String part : words.split(",")) {
                String piece = trim(part);
                if (!piece.isEmpty() && !isKnown(piece)) {
                    strange += strangeWords(piece);
                }
            }
        }

        private boolean isKnown(String words) {
            if (strangeWords(words) == 0 || furniture.matches(Fold.of(words))) {
                return true;
            }
            Optional<Spot> place = spot.isPresent() ? Optional.empty() : gazetteer.whole(words);
            if (place.isPresent()) {
                spot = place;
                return true;
            }
            boolean by = words.regionMatches(true, 0, "by ", 0, 3);
            String name = by ? words.substring(3) : words;
            if (by && isBylineOfPaper(name)) {
                return true;
            }
            Optional<Publisher> paper = publishers.named(core(name));
            if (paper.isPresent()) {
                publisher = publisher.or(() -> paper);
                return true;
            }
            return isStaff(words) || isPeople(name) || words.indexOf(',') < 0 && isPaperOfHouse(words);
        }

        /// `Ann Rivers The Harbor Times`: a name and its paper with nothing between.
        private boolean isBylineOfPaper(String words) {
            for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ', blank + 1)) {
                Optional<Publisher> paper = publishers.named(words.substring(blank + 1));
                if (paper.isPresent() && isPeople(words.substring(0, blank))) {
                    publisher = publisher.or(() -> paper);
                    return true;
                }
            }
            return false;
        }

        /// `Harbor Newspapers: The Harbor Times`: the paper behind the house it belongs to.
        private boolean isPaperOfHouse(String words) {
            int colon = words.lastIndexOf(": ");
            Optional<Publisher> paper = colon < 0 ? Optional.empty() : publishers.named(words.substring(colon + 2));
            publisher = publisher.or(() -> paper);
            return paper.isPresent();
        }

        /// `Ann Rivers`, `Ann Rivers and Paul Waters`
        private boolean isPeople(String words) {
            List<String> found = new ArrayList<>();
            for (String each : AND.split(words)) {
                Optional<PersonalNames.Styled> person = names.whole(each).filter(PersonalNames.Styled::isFull);
                if (person.isEmpty()) {
                    return false;
                }
                found.add(person.get().name());
            }
            return people.addAll(found);
        }

        private static int strangeWords(String words) {
            int count = 0;
            for (String word : words.split("\\s+")) {
                count += isEmpty(word) ? 0 : 1;
            }
            return count;
        }

        private static boolean isEmpty(String word) {
            String bare = Fold.bare(word);
            return bare.isEmpty() || EMPTY_WORDS.contains(bare) || word.startsWith("№") || word.startsWith("N°");
        }

        /// Words without the empty ones at either end.
        private static String core(String words) {
            String[] all = words.split("\\s+");
            int from = 0;
            int to = all.length;
            while (from < to && isEmpty(all[from])) {
                from++;
            }
            while (to > from && isEmpty(all[to - 1])) {
                to--;
            }
            return String.join(" ", Arrays.copyOfRange(all, from, to));
        }
    }
}
