package readout.reading.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.reading.lexicon.Lexicon;

/// Who is heard in a piece of prose: a reporter who tells what others said, or a voice that speaks for itself.
///
/// @param told        how often somebody's words are told, with a verb of saying behind a quotation or a day of the week
/// @param said        how often a verb of saying stands anywhere
/// @param days        how often a day of the week is named
/// @param firstPerson how often the text says `I` or `we`
record Voice(int told, int said, int days, int firstPerson) {

    private static final int BEHIND_QUOTATION = 60;

    private enum Word { SAYS, REPORTS, SELF, DAY }

    private static final Lexicon<Word> WORDS = Lexicon.of(words());

    /// Counts in one pass.
    static Voice of(String prose) {
        int told = 0;
        int said = 0;
        int days = 0;
        int self = 0;
        int quoted = -BEHIND_QUOTATION;
        int at = 0;
        while (at < prose.length()) {
            char c = prose.charAt(at);
            if (!Character.isLetter(c)) {
                quoted = "\"”»’".indexOf(c) >= 0 ? at : quoted;
                at++;
                continue;
            }
            int from = at;
            while (at < prose.length() && Character.isLetter(prose.charAt(at))) {
                at++;
            }
            boolean country = at - from == 2 && prose.startsWith("US", from);
            Word word = country ? null : WORDS.find(prose, from, at);
            if (word == Word.SELF) {
                self++;
            } else if (word == Word.DAY) {
                days++;
            } else if (word == Word.REPORTS || word == Word.SAYS && (from - quoted < BEHIND_QUOTATION || tells(prose, at))) {
                told++;
                said++;
            } else if (word == Word.SAYS) {
                said++;
            }
        }
        return new Voice(told, said, days, self);
    }

    /// `said Friday`, `said on Friday`, `told reporters`.
    private static boolean tells(String prose, int end) {
        String behind = prose.substring(end, Math.min(prose.length(), end + 16));
        return behind.startsWith(" reporters") || behind.startsWith(" journalists") || behind.startsWith(" журналистам")
                || behind.contains("day") && (behind.startsWith(" on ") || Character.isUpperCase(behind.length() > 1 ? behind.charAt(1) : 'a'));
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        List.of("said", "says", "told", "added", "noted", "stressed", "declared", "insisted", "warned", "announced", "сказал", "сказала", "заявил", "заявила", "отметил", "отметила",
                "подчеркнул", "подчеркнула", "добавил", "добавила", "говорится", "ответил", "ответила", "пояснил", "пояснила", "уточнил", "уточнила", "напомнил", "напомнила", "рассказал",
                "рассказала", "указал", "указала", "написал", "написала", "цитирует", "признал", "признала", "replied", "explained").forEach(word -> words.put(word, Word.SAYS));
        List.of("сообщает", "передает", "сообщил", "сообщила", "anonymity", "reportedly").forEach(word -> words.put(word, Word.REPORTS));
        List.of("i", "we", "our", "my", "us", "мы", "наш", "наши", "я").forEach(word -> words.put(word, Word.SELF));
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье").forEach(word -> words.put(word, Word.DAY));
        return words;
    }
}
