package readout.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.reading.format.Block;

/// Finds the title among a head's lines: a heading, or the lines that stand as titles do, however many they are printed on.
final class TitleFinder {

    private static final int MOST_ROWS = 7;
    private static final int LONGEST = 500;
    private static final int LONGEST_SENTENCE = 250;
    /// A line of another block that goes on with a title is no longer than this.
    private static final int LONGEST_JOINED = 160;
    /// What is longer and no heading is a picture's caption or a paragraph.
    private static final int LONGEST_PLAIN = 280;
    private static final Set<String> JOINING = Set.of("and", "with", "of", "at", "on", "following", "after", "before", "to", "in", "for", "from", "by", "&",
            "и", "с", "по", "о", "об", "на", "в", "между");
    private static final Set<String> OPEN_END = Set.of("by", "with", "and", "of", "to", "for", "from", "the", "at", "in", "on", "between", "before", "after", "following", "&",
            "secretary", "president", "minister", "и", "с", "со", "по", "о", "об", "на", "в", "между");
    private static final String OPEN_MARKS = ",:–—-";
    private static final Stems GENRE = new Stems("remark", "press", "conference", "statement", "interview", "briefing", "joint", "transcript", "meeting", "meets", "speech", "address", "news conference", "news briefing", "readout", "talks",
            "fact sheet", "declaration", "communique", "telephone", "call", "memorandum", "availability", "testimony", "comment", "answers", "visit", "summit", "exchange", "toast",
            "пресс", "конференци", "выступлени", "стенограмм", "интервью", "заявлени", "брифинг", "встреч", "беседа", "ответ", "переговор", "комментари", "телефонн");
    private static final Pattern CAPTION = Pattern.compile("\\b(?:19|20)\\d{2}[.,;]\\s?[A-Z]|\\b(?:photo|photograph|фото)\\b|\\((?:left|right|l|r|c)\\)"
            + "|\\(\\p{Lu}[^()/]{2,40}/[^()/]{2,40}\\)\\s*$|\\bREUTERS/|\\b(?:second|far) from (?:left|right)\\b|^From left,");
    private static final Pattern WHO_IS_WHO = Pattern.compile("\\((?:left|right|center|centre|L|R|C)\\)|, (?:left|right|second from left|second from right),|\\(\\p{Lu}[^()/]{2,40}/[^()/]{2,40}\\)\\s*$|^From left,");
    private static final Set<String> NEVER = Set.of("transcript", "search", "home");

    private TitleFinder() {
    }

    /// The title among `rows` before `body`.
    ///
    /// @param given the title the file gives itself, if it does
    static Optional<Title> title(List<Row> rows, int body, Optional<String> given) {
        Title best = null;
        double most = 0;
        for (int i = 0; i < body; i++) {
            if (!canOpen(rows.get(i))) {
                continue;
            }
            Title title = Title.of(rows, opening(rows, i), end(rows, i, body));
            double score = score(title, rows, body, given, best == null) + (repeats(rows, title) ? 2.5 : 0);
            if (score > most) {
                best = title;
                most = score;
            }
            i = title.to() - 1;
        }
        Optional<Title> briefing = kindOfRecord(rows, body).filter(title -> title.to() - title.from() > 1);
        if (briefing.isPresent()) {
            return briefing;
        }
        return Optional.ofNullable(best).or(() -> heading(rows, body)).or(() -> given(rows, body, given)).or(() -> itemOverByline(rows, body)).or(() -> kindOfRecord(rows, body));
    }

    /// The line or lines directly under the title that are no name, date or place.
    static Optional<Title> subtitle(List<Row> rows, int body, Title title, Set<Integer> venues) {
        int from = title.to();
        while (from < body && (rows.get(from).isDressing() || rows.get(from).told() instanceof Told.Note || rows.get(from).line().bare().equals(Fold.bare(title.words())))) {
            from++;
        }
        if (from >= body || venues.contains(from)) {
            return Optional.empty();
        }
        Row row = rows.get(from);
        boolean lead = row.isProse() && row.line().isWholeBlock() && row.line().span().length() <= 400 && followedByHeader(rows, from, body);
        boolean subject = row.told() instanceof Told.Item && !(from + 1 < body && rows.get(from + 1).told() instanceof Told.Item && rows.get(from + 1).sameBlock(row));
        boolean plain = (row.isPlain() || subject) && Sentences.count(row.line().words()) >= 3 && letterWords(row.line().words()) >= 2;
        if (!lead && !plain || CAPTION.matcher(row.line().words()).find()) {
            return Optional.empty();
        }
        int to = lead ? from + 1 : end(rows, from, body);
        return Optional.of(Title.of(rows, from, to));
    }

    private static long letterWords(String words) {
        return Stream.of(words.split("\\s+")).filter(word -> word.chars().filter(Character::isLetter).count() >= 2).count();
    }

    /// Whether words name a kind of record: remarks, a press conference, a briefing.
    static boolean isGenre(String words) {
        return GENRE.in(words);
    }

    private static boolean followedByHeader(List<Row> rows, int at, int body) {
        return at + 1 == body || rows.subList(at + 1, body).stream().anyMatch(row -> row.told().isHeader());
    }

    /// `Press conference` over `by the Secretary General …` is the title's first line.
    private static int opening(List<Row> rows, int at) {
        boolean joins = at > 0 && joins(rows.get(at).line()) && Character.isLowerCase(rows.get(at).line().words().charAt(0));
        return joins && rows.get(at - 1).told() instanceof Told.Minor ? at - 1 : at;
    }

    private static boolean canOpen(Row row) {
        boolean letters = row.line().words().chars().anyMatch(Character::isLetter);
        return letters && row.line().span().length() <= (row.line().isHeading() ? LONGEST : LONGEST_PLAIN) && (row.isPlain() || row.isProse() && row.line().isHeading());
    }

    private static int end(List<Row> rows, int from, int body) {
        int to = from + 1;
        while (to < body && to - from < MOST_ROWS && continues(rows, from, to)) {
            to++;
        }
        return to;
    }

    private static boolean continues(List<Row> rows, int from, int to) {
        Row before = rows.get(to - 1);
        Row row = rows.get(to);
        if (row.isDressing() || row.isProse() && !row.line().isHeading() || row.isDated() || row.told() instanceof Told.Field || row.told() instanceof Told.Note
                || row.told() instanceof Told.Minor && Character.isDigit(row.line().words().charAt(0))) {
            return false;
        }
        String words = before.line().words();
        if (row.told() instanceof Told.Byline && !(GENRE.in(words) && Sentences.count(words) <= 5)) {
            return false;
        }
        if (row.told() instanceof Told.Byline && Capitals.all(words) && Capitals.all(row.line().words())) {
            return true;
        }
        boolean open = isOpen(before.line());
        boolean joins = joins(row.line()) || Character.isLowerCase(row.line().words().charAt(0));
        if (row.line().folded().startsWith("by ") && !GENRE.in(words) && Character.isUpperCase(row.line().words().charAt(3))) {
            return false;
        }
        boolean near = before.sameBlock(row);
        if (!near) {
            boolean line = row.line().span().length() <= LONGEST_JOINED && !Sentences.closes(row.line().words());
            return line && (open && !words.endsWith(":") || joins && row.isPlain()) && before.line().isHeading() == row.line().isHeading() && Capitals.all(words) == Capitals.all(row.line().words());
        }
        if (open || joins) {
            return true;
        }
        if (Venues.isHouse(row.line().words()) && !row.line().isHeading()) {
            return false;
        }
        boolean laterJoins = to + 1 < rows.size() && rows.get(to + 1).sameBlock(row) && joins(rows.get(to + 1).line())
                && !row.isPlaced();
        return laterJoins || row.isPlain() && !Sentences.closes(words) && alike(words, row);
    }

    /// Whether a line begins with a small word that goes on with the line above.
    private static boolean joins(Line line) {
        int space = line.folded().indexOf(' ');
        boolean opens = line.words().charAt(0) >= '\u0400' && Character.isUpperCase(line.words().charAt(0));
        return !opens && space > 0 && JOINING.contains(line.folded().substring(0, space));
    }

    /// Whether a line ends with a mark or a word that another line must follow.
    private static boolean isOpen(Line line) {
        String words = line.words();
        return OPEN_MARKS.indexOf(words.charAt(words.length() - 1)) >= 0 || OPEN_END.contains(line.folded().substring(line.folded().lastIndexOf(' ') + 1));
    }

    /// Two lines of one title are both in capitals, or both in title case and the first is full; a sentence below a sentence is a subtitle.
    private static boolean alike(String before, Row row) {
        String words = row.line().words();
        if (row.line().isHeading() || Capitals.all(before) || Capitals.all(words)) {
            return row.line().isHeading() || Capitals.all(before) && Capitals.all(words);
        }
        return before.length() >= 35 && Sentences.capitalShare(before) >= 0.6 && Sentences.capitalShare(words) >= 0.6;
    }

    private static double score(Title title, List<Row> rows, int body, Optional<String> given, boolean first) {
        Row row = rows.get(title.from());
        String words = title.words();
        int count = Sentences.count(words);
        if (NEVER.contains(Fold.bare(words)) || count == 0) {
            return 0;
        }
        double score = 1;
        if (row.line().isHeading()) {
            score += 6 - Math.min(4, row.line().block().level());
        }
        if (given.isPresent() && agrees(Fold.bare(given.get()), Fold.bare(words))) {
            score += 6;
        }
        score += headerBehind(rows, title.to(), body);
        score += headerBefore(rows, title.from()) ? 0.5 : 0;
        score += words.length() >= 20 && words.length() <= 250 ? 2 : 0;
        score += count >= 4 ? 1 : 0;
        score += GENRE.in(words) ? 2 : 0;
        score += first ? 2 : 0;
        score -= Venues.isHouse(words) && title.to() < body && rows.get(title.to()).isPlaced() ? 10 : 0;
        score -= count <= 2 ? 4 : 0;
        score -= underLine(rows, title.from()) ? 2 : 0;
        score -= Sentences.closes(words) && !row.line().isHeading() ? 1.5 : 0;
        score -= Character.isLowerCase(words.charAt(0)) ? 2 : 0;
        score -= row.line().block().kind() == Block.Kind.LIST_ITEM ? 4 : 0;
        score -= row.line().block().kind() == Block.Kind.TABLE_ROW ? 2 : 0;
        score -= CAPTION.matcher(words).find() ? 3 : 0;
        score -= !row.line().isHeading() && WHO_IS_WHO.matcher(words).find() ? 8 : 0;
        score -= words.indexOf('|') >= 0 || words.indexOf('•') >= 0 ? 3 : 0;
        return score;
    }

    /// A title is often printed twice: in the page's head, alone or behind the site's words, and over the text.
    private static boolean repeats(List<Row> rows, Title title) {
        String words = Fold.bare(title.words());
        return words.length() >= 12 && rows.subList(0, title.from()).stream()
                .anyMatch(row -> row.line().folded().contains(words) && row.line().span().length() < 400);
    }

    /// Whether a title given in a file's properties is that of the page, with or without the site's name behind it.
    private static boolean agrees(String given, String words) {
        return words.length() >= 8 && (given.contains(words) || given.length() >= 15 && words.contains(given));
    }

    /// What follows speaks for a title: a date, a place or a name at once, or behind one more line, which then is the subtitle.
    private static double headerBehind(List<Row> rows, int at, int body) {
        int seen = 0;
        for (int i = at; i < body && seen < 2; i++) {
            Told told = rows.get(i).told();
            if (told instanceof Told.Dressing) {
                continue;
            }
            if (told.isHeader() && !(told instanceof Told.Published)) {
                return seen > 0 ? 2 : told instanceof Told.Byline ? 5 : 3;
            }
            seen++;
        }
        return seen == 0 ? 2 : 1;
    }

    /// Whether the line above, tools left out, could itself be a title: then this one is its subtitle.
    private static boolean underLine(List<Row> rows, int at) {
        int above = at - 1;
        while (above >= 0 && rows.get(above).isDressing()) {
            above--;
        }
        return above >= 0 && rows.get(above).isPlain() && !rows.get(at).line().isHeading() && Sentences.count(rows.get(above).line().words()) >= 4;
    }

    private static boolean headerBefore(List<Row> rows, int at) {
        return at > 0 && (rows.get(at - 1).told().isHeader());
    }

    private static Optional<Title> heading(List<Row> rows, int body) {
        for (int i = 0; i < body; i++) {
            Row row = rows.get(i);
            if (row.line().isHeading() && !row.isDressing() && !row.isDated()) {
                return Optional.of(Title.of(rows, i, i + 1));
            }
        }
        return Optional.empty();
    }

    /// An old page may set its headline as an item of a list, over the byline.
    private static Optional<Title> itemOverByline(List<Row> rows, int body) {
        for (int i = 0; i + 1 < body; i++) {
            if (rows.get(i).told() instanceof Told.Item && rows.get(i + 1).told() instanceof Told.Byline && Sentences.count(rows.get(i).line().words()) >= 3) {
                return Optional.of(Title.of(rows, i, i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Title> given(List<Row> rows, int body, Optional<String> given) {
        for (int i = 0; given.isPresent() && i < body; i++) {
            if (!rows.get(i).isDressing() && !rows.get(i).isDated() && agrees(Fold.bare(given.get()), Fold.bare(rows.get(i).line().words()))) {
                return Optional.of(Title.of(rows, i, i + 1));
            }
        }
        return Optional.empty();
    }

    /// A headline may be a sentence, with a full stop, over a dateline or over the day of a broadcast: the first line of the page.
    static Optional<Title> sentence(List<Row> rows, int body, boolean dated) {
        int at = 0;
        while (at < body && rows.get(at).isDressing()) {
            at++;
        }
        boolean headline = at < body && rows.get(at).isProse() && rows.get(at).line().span().length() <= LONGEST_SENTENCE && (!dated || at + 1 < body && rows.get(at + 1).isDated())
                && rows.subList(at + 1, body).stream().noneMatch(Row::isProse);
        return headline ? Optional.of(Title.of(rows, at, at + 1)) : Optional.empty();
    }

    /// Where nothing else stands as a title, the word for the kind of record is one: `BACKGROUND BRIEFING`, with the line that says whose.
    private static Optional<Title> kindOfRecord(List<Row> rows, int body) {
        for (int i = 0; i < body; i++) {
            Row row = rows.get(i);
            if (row.told() instanceof Told.Minor && isGenre(row.line().words()) && Sentences.count(row.line().words()) >= 2) {
                boolean whose = i + 1 < body && rows.get(i + 1).told() instanceof Told.Byline && Capitals.all(row.line().words());
                return Optional.of(Title.of(rows, i, whose ? i + 2 : i + 1));
            }
        }
        return Optional.empty();
    }
}
