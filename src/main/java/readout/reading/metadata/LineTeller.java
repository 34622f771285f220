package readout.reading.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.DateMention;
import readout.reading.format.Block;
import readout.reading.metadata.PersonalNames.Styled;
import readout.reading.metadata.Publishers.Publisher;

/// Tells what a single line of a page's head or foot is, before its neighbours are looked at.
final class LineTeller {

    private static final Pattern CLOCK_LINE = Pattern.compile(
            "\\(?\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?\\s?m\\.?)?\\s?\\(?(?:[a-z]{1,4}|local(?: time)?|мск)?\\)?(?:\\s?[-–]\\s?\\d{1,2}[:.]\\d{2}.{0,16})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("(?:by|reported by|written by|spoken by|posted by|from|автор|авторы|текст)\\b:?\\s+(.{3,150})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REPORTING = Pattern.compile("\\(?(?:additional )?reporting by ([^;()]{3,150})(?:[;)].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAFF = Pattern.compile(
            "writers?\\b|correspondents?\\b|reporters?\\b|editor\\b|bureau\\b|columnist|staff\\b|service\\b|special to|contribut|for the|times\\b|news\\b|press\\b|post\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> BEFORE_NAMES = List.of("by ", "reported by", "written by", "spoken by", "posted by", "from", "автор", "текст", "reporting by", "additional reporting by");
    private static final int LONGEST_HEADER = 200;
    private static final int LONGEST_BYLINE = 250;
    private static final Pattern BULLET = Pattern.compile("^[•·‣▪◦●*–-]\\s+");
    private static final Pattern DIRECTION = Pattern.compile("(?:commercial|station|music|begin|end|video|audio|applause|laughter|crosstalk|cross talk|inaudible|in progress|joined in progress|break|newsbreak|pause|"
            + "аплодисменты|смех)\\b.{0,60}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PAGES = Pattern.compile("(?:pages? [\\d–-]+|from the u\\.s\\. government p.{0,60})");
    private static final Pattern LIST = Pattern.compile("\\s*(?:,|;|\\||/|\\s[-–—]\\s|\\sand\\s|\\s&\\s|\\swith\\s|\\sи\\s|\\sof\\s|\\sin\\s)\\s*");
    private static final Pattern AND = Pattern.compile(" (?:and|и) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MOVING = Pattern.compile("(?:aboard|on board|en route)\\b.{3,80}", Pattern.CASE_INSENSITIVE);

    private final Furniture furniture;
    private final HeaderWords words;
    private final Publishers publishers;
    private final PersonalNames names;
    private final Gazetteer gazetteer;
    private final DateLines dates;

    LineTeller(Furniture furniture, HeaderWords words, Publishers publishers, PersonalNames names, Gazetteer gazetteer) {
        this.furniture = furniture;
        this.words = words;
        this.publishers = publishers;
        this.names = names;
        this.gazetteer = gazetteer;
        this.dates = new DateLines(gazetteer, publishers, names, furniture);
    }

    /// What `line` is.
    ///
    /// @param next     the line after it, if there is one, to see whether a paragraph is wrapped
    /// @param mentions the date expressions in it
    Told tell(Line line, Optional<Line> next, List<DateMention> mentions) {
        String bare = line.bare();
        Optional<Told> cable = words.cableField(line.words()).map(Told.class::cast);
        if (cable.isPresent()) {
            return cable.get();
        }
        if (furniture.matches(line.folded()) || Furniture.isGluedMenu(line.words())) {
            return new Told.Dressing();
        }
        boolean bullet = !Character.isLetter(line.words().charAt(0)) && BULLET.matcher(line.words()).lookingAt();
        boolean listed = bullet || line.words().contains("....") || line.words().contains(". . .") || line.block().kind() == Block.Kind.LIST_ITEM;
        if (listed && line.words().length() < (bullet && line.words().charAt(0) == '•' ? 400 : 200)) {
            return dates.read(line, mentions).map(Told.class::cast).orElseGet(() -> new Told.Item(BULLET.matcher(line.words()).replaceFirst("")));
        }
        if (line.words().length() > 400 || line.words().length() > LONGEST_HEADER && line.words().charAt(0) != '(' && Sentences.isProse(line)) {
            return new Told.Prose();
        }
        return short_(line, bare, mentions).orElseGet(() ->
                Sentences.isProse(line) || next.isPresent() && Sentences.isWrapped(line, next.get()) ? new Told.Prose() : new Told.Plain());
    }

    private Optional<Told> short_(Line line, String bare, List<DateMention> mentions) {
        String whole = line.words();
        if (whole.length() < 40 && (Character.isDigit(whole.charAt(0)) || whole.charAt(0) == '(') && CLOCK_LINE.matcher(whole).matches() && whole.chars().anyMatch(c -> c == ':' || c == '.' || Character.isLetter(c))) {
            return Optional.of(new Told.Minor());
        }
        Optional<Told> told = ReleaseNumbers.read(line).map(Told.class::cast);
        return told.or(() -> dates.read(line, mentions))
                .or(() -> line.folded().contains("reporting by") ? byline(whole, bare) : Optional.empty())
                .or(() -> note(whole, bare))
                .or(() -> Addresses.read(line))
                .or(() -> DateLines.employer(bare).flatMap(publishers::named).map(Told.Published::new))
                .or(() -> words.isMinor(bare) || DateLines.isStaff(bare) ? Optional.of(new Told.Minor()) : Optional.empty())
                .or(() -> publisher(bare))
                .or(() -> words.field(whole))
                .or(() -> byline(whole, bare))
                .or(() -> person(whole))
                .or(() -> place(whole));
    }

    private Optional<Told> note(String whole, String bare) {
        char first = whole.charAt(0);
        boolean bracketed = first == '(' && whole.indexOf(')', whole.indexOf('(', 1) < 0 ? 0 : whole.indexOf(')') + 1) == whole.length() - 1 || first == '[' && whole.indexOf(']') == whole.length() - 1;
        if (bracketed && (DIRECTION.matcher(bare).matches() || PAGES.matcher(bare).matches())) {
            return Optional.of(new Told.Minor());
        }
        Optional<Publisher> named = first == '[' && bracketed ? publishers.namedIn(whole.substring(1, whole.length() - 1)) : Optional.empty();
        if (named.isPresent()) {
            return named.map(Told.Published::new);
        }
        if (bracketed && gazetteer.whole(whole.substring(1, whole.length() - 1)).filter(Spot::hasCity).isPresent()) {
            return Optional.of(new Told.Placed(gazetteer.whole(whole.substring(1, whole.length() - 1)).get()));
        }
        if (bracketed && whole.length() > 4 && Character.isLetter(whole.charAt(1))) {
            return Optional.of(new Told.Note(whole.substring(1, whole.length() - 1).strip()));
        }
        return words.isNote(bare) ? Optional.of(new Told.Note(whole)) : Optional.empty();
    }

    private Optional<Told> publisher(String bare) {
        int picture = bare.indexOf("] ");
        return publishers.namedBare(picture < 0 ? bare : bare.substring(picture + 2)).or(() -> words.bureau(bare)).map(Told.Published::new);
    }

    private Optional<Told> byline(String whole, String bare) {
        if (whole.length() > LONGEST_BYLINE || bare.startsWith("from left") || bare.startsWith("from right") || BEFORE_NAMES.stream().noneMatch(bare::startsWith)) {
            return Optional.empty();
        }
        Matcher by = BYLINE.matcher(whole);
        if (by.matches()) {
            return people(by.group(1));
        }
        Matcher reporting = REPORTING.matcher(whole);
        return reporting.matches() ? people(reporting.group(1).split(" (?:Editing|Writing|Additional) ")[0]) : Optional.empty();
    }

    /// Names as a byline lists them, with the paper behind them: `Mark Landler and Helene Cooper`, `Anne Gearan, AP Diplomatic Writer`.
    private Optional<Told> people(String list) {
        StringBuilder people = new StringBuilder();
        Optional<Publisher> publisher = Optional.empty();
        for (String part : LIST.split(list)) {
            Optional<Styled> name = names.whole(part).filter(Styled::isFull);
            if (name.isPresent() && publishers.named(part).isEmpty()) {
                people.append(people.isEmpty() ? "" : ", ").append(name.get().name());
            } else if (publisher.isEmpty()) {
                publisher = publishers.namedIn(part);
            }
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(new Told.Byline(people.toString(), publisher));
    }

    private Optional<Told> person(String whole) {
        int in = whole.indexOf(" in ");
        if (in > 0 && gazetteer.isCity(whole.substring(in + 4)) && names.whole(whole.substring(0, in)).filter(found -> found.isFull() && found.style().isEmpty()).isPresent()) {
            return Optional.of(new Told.Byline(names.whole(whole.substring(0, in)).get().name(), Optional.empty()));
        }
        int comma = whole.indexOf(',');
        String before = comma < 0 ? whole : whole.substring(0, comma);
        String behind = comma < 0 ? "" : whole.substring(comma + 1).strip();
        Optional<Styled> name = gazetteer.isCity(before) ? Optional.empty() : names.whole(before);
        if (name.isPresent() && behind.isEmpty() && gazetteer.whole(whole).isEmpty()) {
            return name.map(found -> new Told.Named(found, ""));
        }
        if (name.isPresent() && name.get().isFull() && behind.length() < 120) {
            if (words.isOffice(behind)) {
                return Optional.of(new Told.Named(name.get(), behind));
            }
            if (gazetteer.isCity(behind)) {
                return Optional.of(new Told.Byline(name.get().name(), Optional.empty()));
            }
            if (STAFF.matcher(behind).find() || publishers.named(behind).isPresent()) {
                return Optional.of(new Told.Byline(name.get().name(), publishers.namedIn(behind)));
            }
        }
        if (!words.isOffice(whole)) {
            return Optional.empty();
        }
        boolean someone = names.whole(AND.split(before)[0]).filter(Styled::isFull).isPresent();
        return someone ? Optional.empty() : Optional.of(new Told.Office(whole));
    }

    private Optional<Told> place(String whole) {
        if (MOVING.matcher(whole).matches() && Sentences.capitalShare(whole) > 0.5) {
            return Optional.of(new Told.Placed(new Spot("", "", whole)));
        }
        return gazetteer.whole(whole).map(Told.Placed::new);
    }
}
