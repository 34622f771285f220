package readout.reading.transcript;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the words of a label tell by themselves, before the document is looked at.
final class LabelLexicon {

    /// What sort of label a key is, most telling first.
    enum Sort {
        /// Stands for whoever asks.
        QUESTION,
        /// Stands for whoever answers.
        ANSWER,
        /// A part in the event: `MODERATOR`, `THE PRESIDENT`, `SENIOR OFFICIAL ONE`.
        ROLE,
        /// A title and a name.
        TITLED,
        /// Initials and a name.
        INITIALS,
        /// A name, a comma and an office.
        DESCRIBED,
        /// Begins with a usual given name.
        GIVEN,
        /// Nothing is known of it.
        PLAIN,
        PLACE,
        /// A form's field, a heading, a turn of phrase.
        NO_SPEAKER
    }

    private static final Set<String> ORDINALS = Set.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN");
    private final LabelWords words;
    private final Set<String> question;
    private final Set<String> answer;
    private final Set<String> role;
    private final Set<String> title;
    private final Set<String> weakTitle;
    private final Set<String> office;
    private final Set<String> joining;
    private final Set<String> notAlone;
    private final Set<String> notFirst;
    private final Set<String> place;
    private final Set<String> given;
    private final Set<String> vocative;
    private final Set<String> topic;
    private final Set<String> happening;
    private final Set<String> field;

    private LabelLexicon(WordLists lists) {
        words = new LabelWords(lists);
        question = lists.keys("question");
        answer = lists.keys("answer");
        role = lists.keys("role");
        title = lists.keys("title");
        weakTitle = lists.keys("weak-title");
        office = lists.keys("office");
        joining = lists.keys("joining");
        notAlone = lists.keys("not-alone");
        notFirst = lists.keys("not-first");
        place = lists.keys("place");
        given = lists.keys("given");
        vocative = lists.keys("vocative");
        topic = lists.keys("topic");
        happening = lists.keys("happening");
        field = lists.keys("field");
    }

    static LabelLexicon load() {
        return new LabelLexicon(WordLists.load("labels.txt"));
    }

    LabelWords words() {
        return words;
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
        return words.length <= 4 && (last.equals("REPORTER") || last.equals("JOURNALIST")) && key.indexOf(',') < 0;
    }

    /// Whether a key is a question's with a slip of the hand: `QUESTON`.
    boolean isQuestionSlip(String key) {
        return key.length() >= 5 && key.indexOf(' ') < 0
                && (LabelKey.isSlip(key, "QUESTION") || LabelKey.isSlip(key, "ВОПРОС") || LabelKey.isSlip(key, "REPORTER"));
    }

    /// Whether the speaker of a label speaks for another: his words are an interpreter's.
    boolean isInterpreter(String key) {
        return key.contains("INTERPRETER") || key.contains("TRANSLATOR") || key.contains("ПЕРЕВОДЧИК");
    }

    boolean isOperator(String key) {
        return key.contains("OPERATOR") || key.equals("COORDINATOR") || key.equals("AT&T OPERATOR");
    }

    boolean isAnswer(String key) {
        return answer.contains(key);
    }

    boolean isJoining(String word) {
        return joining.contains(word);
    }

    boolean isGiven(String word) {
        return given.contains(word);
    }

    boolean isTopic(String word) {
        return topic.contains(word);
    }

    boolean isPlace(String key) {
        return place.contains(key);
    }

    /// Whether a full stop after these words may end a label, as the Public Papers print them.
    boolean mayEndWithPeriod(String key) {
        if (vocative.contains(key) || key.indexOf(',') >= 0) {
            return false;
        }
        Sort sort = sort(key, key);
        return sort == Sort.TITLED || sort == Sort.QUESTION || sort == Sort.ROLE && (key.startsWith("THE ") || key.indexOf(' ') < 0
                && !title.contains(key));
    }

    /// What sort of label `key` is; `label` is the same as printed.
    Sort sort(String key, String label) {
        if (isQuestion(key)) {
            return Sort.QUESTION;
        }
        if (answer.contains(key)) {
            return Sort.ANSWER;
        }
        String[] words = LabelKey.words(key);
        if (isRole(key, words)) {
            return Sort.ROLE;
        }
        if (notAlone.contains(key) || notFirst.contains(words[0]) && !isInitial(label) || vocative.contains(key) || words[0].endsWith("'S")) {
            return Sort.NO_SPEAKER;
        }
        if (isHappening(key) || List.of(words).stream().anyMatch(field::contains)) {
            return Sort.NO_SPEAKER;
        }
        if (isPlaces(key)) {
            return Sort.PLACE;
        }
        if (isTitled(words)) {
            return Sort.TITLED;
        }
        if (isInitial(label) && words.length <= 4 && words[words.length - 1].length() >= 3) {
            return Sort.INITIALS;
        }
        if (isDescribed(key)) {
            return Sort.DESCRIBED;
        }
        if (words.length >= 2 && words.length <= 5 && given.contains(words[0]) && !topic.contains(words[words.length - 1])) {
            return Sort.GIVEN;
        }
        return Sort.PLAIN;
    }

    /// A heading begins or ends with what a transcript is of, or has it before a `with`; inside an office it may stand too.
    private boolean isHappening(String key) {
        int comma = key.indexOf(',');
        String[] words = (comma < 0 ? key : key.substring(0, comma)).split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean edge = i < 2 || i == words.length - 1 || words[i + 1].equals("WITH");
            if (edge && happening.contains(words[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isRole(String key, String[] words) {
        if (role.contains(key)) {
            return true;
        }
        String last = words[words.length - 1];
        boolean numbered = isNumber(last) && words.length > 1;
        int end = numbered ? words.length - 1 : words.length;
        String stem = String.join(" ", Arrays.copyOf(words, end)).replace(" #", "");
        if (numbered && role.contains(stem)) {
            return true;
        }
        return words.length <= 7 && (words[end - 1].equals("OFFICIAL") || stem.endsWith("OFFICIAL"))
                || words.length <= 4 && (words[0].equals("UNIDENTIFIED") || words[0].equals("UNKNOWN"));
    }

    private static boolean isNumber(String word) {
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

    private boolean isPlaces(String key) {
        if (place.contains(key) || key.startsWith("THE ") && place.contains(key.substring(4))) {
            return true;
        }
        int comma = key.indexOf(',');
        if (comma > 0) {
            return place.contains(key.substring(0, comma)) || place.contains(key.substring(comma + 1).strip());
        }
        int slash = key.indexOf('/');
        return slash > 0 && place.contains(key.substring(0, slash));
    }

    private boolean isTitled(String[] words) {
        if (words.length < 2 || !title.contains(words[0])) {
            return false;
        }
        String last = words[words.length - 1];
        if (topic.contains(last) || isNumber(last) || last.length() < 2) {
            return false;
        }
        boolean strong = false;
        int names = 0;
        for (String word : words) {
            boolean office = title.contains(word) || this.office.contains(word);
            strong |= office && !weakTitle.contains(word);
            names += office || joining.contains(word) || topic.contains(word) ? 0 : 1;
        }
        return strong && names > 0;
    }

    private boolean isDescribed(String key) {
        int comma = key.indexOf(',');
        if (comma > 0) {
            int nameWords = key.substring(0, comma).split(" ").length;
            if (nameWords > 5) {
                return false;
            }
            for (String word : key.substring(comma + 1).strip().split("[ ,/-]")) {
                if (office.contains(word)) {
                    return true;
                }
            }
            return false;
        }
        String[] words = key.split(" ");
        return words.length >= 2 && office.contains(words[words.length - 1]) && !topic.contains(words[words.length - 1]);
    }

    /// Whether a label begins with an initial: `S. Lavrov`, `С.В.Лавров`, `Дж.Керри`.
    private static boolean isInitial(String label) {
        int stop = label.indexOf('.');
        return stop == 1 && Character.isUpperCase(label.charAt(0)) && label.length() > 3
                || stop == 2 && Character.isUpperCase(label.charAt(0)) && Character.isLowerCase(label.charAt(1)) && label.startsWith("Дж")
                || stop == 2 && label.startsWith("ДЖ") || stop == 2 && label.startsWith("Ю");
    }

    /// The words of `key` that can be a family name: those before a comma that are neither title nor joining word.
    Set<String> nameWords(String key) {
        int comma = key.indexOf(',');
        Set<String> names = new HashSet<>();
        for (String word : (comma < 0 ? key : key.substring(0, comma)).split(" ")) {
            if (word.length() > 2 && !title.contains(word) && !joining.contains(word) && !role.contains(word)) {
                names.add(word);
            }
        }
        return names;
    }
}
