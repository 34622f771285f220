package readout.reading.transcript;

import java.util.Arrays;
import java.util.Set;

/// Labels that stand for a part in the event and name nobody: who asks, who answers, the moderator, the President.
final class LabelRoles {

    private static final Set<String> ORDINALS = Set.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN");
    private static final int LONGEST_OFFICIAL = 7;
    private static final int LONGEST_UNKNOWN = 4;

    private final Set<String> question;
    private final Set<String> answer;
    private final Set<String> role;

    LabelRoles(WordLists lists) {
        question = lists.keys("question");
        answer = lists.keys("answer");
        role = lists.keys("role");
    }

    boolean isQuestion(String key) {
        if (question.contains(key)) {
            return true;
        }
        String[] words = LabelKey.words(key);
        String last = words[words.length - 1];
        if (words.length == 2 && question.contains(words[0]) && words[0].length() > 1 && isNumber(last)) {
            return true;
        }
        return words.length <= LONGEST_UNKNOWN && (last.equals("REPORTER") || last.equals("JOURNALIST")) && key.indexOf(',') < 0;
    }

    /// Whether a key is a question's with a slip of the hand: `QUESTON`.
    boolean isQuestionSlip(String key) {
        return key.length() >= 5 && key.indexOf(' ') < 0
                && (LabelKey.isSlip(key, "QUESTION") || LabelKey.isSlip(key, "ВОПРОС") || LabelKey.isSlip(key, "REPORTER"));
    }

    boolean isAnswer(String key) {
        return answer.contains(key);
    }

    /// Whether the speaker of a label speaks for another: his words are an interpreter's.
    boolean isInterpreter(String key) {
        return key.contains("INTERPRETER") || key.contains("TRANSLATOR") || key.contains("ПЕРЕВОДЧИК");
    }

    /// Whether the speaker only connects the lines of a telephone conference.
    boolean isOperator(String key) {
        return key.contains("OPERATOR") || key.equals("COORDINATOR");
    }

    /// Whether a key is a part in the event, alone or with a number: `SENIOR OFFICIAL ONE`, `SPEAKER 2`, `UNIDENTIFIED MALE`.
    boolean isRole(String key) {
        if (role.contains(key)) {
            return true;
        }
        String[] words = LabelKey.words(key);
        boolean numbered = words.length > 1 && isNumber(words[words.length - 1]);
        int end = numbered ? words.length - 1 : words.length;
        String stem = String.join(" ", Arrays.copyOf(words, end)).replace(" #", "");
        if (numbered && role.contains(stem)) {
            return true;
        }
        return words.length <= LONGEST_OFFICIAL && stem.endsWith("OFFICIAL")
                || words.length <= LONGEST_UNKNOWN && (words[0].equals("UNIDENTIFIED") || words[0].equals("UNKNOWN"));
    }

    /// Whether a word is a number of a speaker.
    static boolean isNumber(String word) {
        if (ORDINALS.contains(word)) {
            return true;
        }
        int from = word.startsWith("#") ? 1 : 0;
        if (from == word.length() || word.length() > from + 2) {
            return false;
        }
        for (int i = from; i < word.length(); i++) {
            if (!Chars.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
