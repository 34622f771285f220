package readout.exporting.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import readout.exporting.ExportLanguage;

/// The few words an export adds of its own.
///
/// @param language the language they are of
record Wording(ExportLanguage language) {

    /// `3 quotes, put together by Readout on 2026-02-03`.
    String summary(int quotes, LocalDate made) {
        return language.pick("%,d %s, put together by Readout on %s".formatted(quotes, quotes == 1 ? "quote" : "quotes", made),
                String.format(language.locale(), "%,d %s, собрано в Readout %s", quotes, russianQuotes(quotes), made));
    }

    String noSpeaker() {
        return language.pick("No speaker", "Говорящий не назван");
    }

    String noMeeting() {
        return language.pick("No meeting", "Вне встреч");
    }

    String otherQuotes() {
        return language.pick("Other quotes", "Другие цитаты");
    }

    String untagged() {
        return language.pick("Without a tag", "Без меток");
    }

    String notWhole() {
        return language.pick("Not all quotes of this exchange", "Не все цитаты этого диалога");
    }

    /// What stands before a note.
    String note() {
        return language.pick("Note.", "Примечание.");
    }

    /// What stands before tags.
    String tags() {
        return language.pick("Tags:", "Метки:");
    }

    /// What to know about words, where it may hold for some of them only.
    String partly(List<String> cautions) {
        return language.pick("At least in part: ", "По крайней мере отчасти: ") + String.join(", ", cautions);
    }

    /// That a quote's words are no longer known to stand in the text.
    String toBeReviewed() {
        return language.pick("place to be reviewed: the text has changed", "место следует проверить: текст изменился");
    }

    /// What to know about the words of a quote.
    ///
    /// @param word a word of [readout.exporting.CitedQuote#reliability]
    String caution(String word) {
        return switch (word) {
            case "interpreted" -> language.pick("through an interpreter", "через переводчика");
            case "inaudible" -> language.pick("partly inaudible", "отчасти неразборчиво");
            case "elision" -> language.pick("with words left out", "с пропусками");
            case "paraphrase" -> language.pick("paraphrase", "пересказ");
            case "emphasis-added" -> language.pick("emphasis added", "выделено нами");
            default -> word.replace('-', ' ');
        };
    }

    /// How a quote is linked with another, which is named next.
    ///
    /// @param kind a word of [readout.exporting.CitedLink#kind]
    String link(String kind) {
        return switch (kind) {
            case "answers" -> language.pick("Answers", "Отвечает на");
            case "contradicts" -> language.pick("Contradicts", "Противоречит");
            case "repeats" -> language.pick("Repeats", "Повторяет");
            case "corrects" -> language.pick("Corrects", "Исправляет");
            default -> kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        };
    }

    /// Opens words that are quoted.
    String open() {
        return language.pick("“", "«");
    }

    /// Closes words that are quoted.
    String close() {
        return language.pick("”", "»");
    }

    /// What follows a speaker's name: `, Secretary of State (through an interpreter)`, or nothing.
    static String aside(String office, String event, List<String> cautions) {
        return (office.isEmpty() ? "" : ", " + office) + (event.isEmpty() ? "" : ", " + event)
                + (cautions.isEmpty() ? "" : " (" + String.join(", ", cautions) + ")");
    }

    private static String russianQuotes(int count) {
        boolean teen = count % 100 / 10 == 1;
        return switch (count % 10) {
            case 1 -> teen ? "цитат" : "цитата";
            case 2, 3, 4 -> teen ? "цитат" : "цитаты";
            default -> "цитат";
        };
    }
}
