package readout.reading.metadata;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import readout.model.Finding;
import readout.reading.format.SourceText;
import readout.reading.transcript.TranscriptDraft;

/// Memoranda of conversation, cables and letters: how they are told, and where their head ends when speech follows it.
final class Memoranda {

    private static final List<String> WORDS = List.of("memorand", "memcon", "telcon", "moire", "non-paper", "note", "telegram", "cable", "letter", "message", "запис", "телеграмм");
    private static final int HEAD_LINES = 60;
    private static final int TITLE_LINES = 25;
    private static final int BEGINNING = 2_000;
    private static final int LINES_BETWEEN_FIELDS = 14;

    private static final Pattern MEMORANDUM = Pattern.compile(
            "\\b(?:memorandum|memoranda|memcon|telcon|aide[- ]m[eé]moire|non-paper|diplomatic note|note verbale|telegram|cable)\\b|^(?:letter|message) (?:from|to)\\b|\\bletter (?:from|to) (?:president|general secretary|secretary|chairman)\\b|"
                    + "^(?:запись беседы|памятная записка|докладная записка|служебная записка|шифртелеграмма|телеграмма)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_MEMORANDUM = Pattern.compile("\\bmemorandum of (?:understanding|cooperation|agreement)\\b|\\bmemorand(?:um|a) (?:signed|on)\\b", Pattern.CASE_INSENSITIVE);
    private Memoranda() {
    }

    /// Whether a head is that of a memorandum: it says so, or its fields do.
    static boolean is(Head head) {
        long fields = head.all(Told.Field.class).map(Told.Field::field)
                .filter(field -> field.equals("subject") || field.equals("participants") || field.equals("memorandum for") || field.equals("from") || field.equals("to") || field.equals("tags")
                        || field.startsWith("e.o.") || field.startsWith("ref") || field.equals("тема") || field.equals("кому")).distinct().count();
        boolean titled = head.title().map(Title::words).filter(Memoranda::saysMemorandum).isPresent()
                || head.own().stream().limit(TITLE_LINES).filter(row -> !row.isProse()).anyMatch(row -> saysMemorandum(row.line().words()) && row.line().words().length() < 120);
        return titled && (fields > 0 || head.title().map(Title::words).filter(Memoranda::saysMemorandum).isPresent() || Capitals.all(firstWords(head))) || fields >= 3;
    }

    private static String firstWords(Head head) {
        return head.own().stream().map(row -> row.line().words()).filter(Memoranda::saysMemorandum).findFirst().orElse("a");
    }

    /// Whether words name a memorandum, a cable or a letter.
    static boolean saysMemorandum(String words) {
        String folded = Fold.of(words);
        return WORDS.stream().anyMatch(folded::contains) && MEMORANDUM.matcher(words).find() && !NOT_MEMORANDUM.matcher(words).find();
    }

    /// Where speech begins in a text read as speech. The fields of a memorandum's head have colons as labels do, and are no speech.
    static int speechStart(SourceText source, TranscriptDraft draft, RowReader reader) {
        int start = draft.body().start();
        String beginning = source.text().substring(0, Math.min(source.text().length(), BEGINNING)).toLowerCase(Locale.ROOT);
        if (WORDS.stream().noneMatch(beginning::contains)) {
            return start;
        }
        if (PageLines.first(source, source.text().length(), TITLE_LINES).stream().noneMatch(line -> line.words().length() < 120 && saysMemorandum(line.words()))) {
            return start;
        }
        List<Row> rows = reader.read(PageLines.first(source, source.text().length(), HEAD_LINES));
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).told() instanceof Told.Field && (last < 0 || i - last <= LINES_BETWEEN_FIELDS)) {
                last = i;
            }
        }
        while (last >= 0 && last + 1 < rows.size() && rows.get(last + 1).sameBlock(rows.get(last)) && !rows.get(last + 1).isProse()) {
            last++;
        }
        int head = last < 0 ? 0 : rows.get(last).line().span().end();
        return draft.turns().stream().mapToInt(turn -> turn.labelSpan().map(span -> span.start()).orElse(turn.speech().start()))
                .filter(turn -> turn >= Math.max(start, head)).findFirst().orElse(start);
    }

    /// What the subject field says; its value may stand on the line behind it.
    static Finding<String> subject(Head head) {
        for (int i = 0; i < head.body(); i++) {
            if (head.rows().get(i).told() instanceof Told.Field field && (field.field().startsWith("subj") || field.field().equals("тема"))) {
                boolean behind = field.value().isBlank() && i + 1 < head.body() && head.rows().get(i + 1).told() instanceof Told.Item;
                String words = behind ? ((Told.Item) head.rows().get(i + 1).told()).words() : field.value();
                return words.isBlank() ? Finding.none("the subject field is empty")
                        : Finding.certain(words, "the subject field", head.rows().get(behind ? i + 1 : i).line().span());
            }
        }
        return Finding.none("no such line stands under the title");
    }
}
