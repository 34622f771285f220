package readout.reading.transcript;

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

    private static final int MOST_GIVEN_NAME_WORDS = 5;
    private static final int MOST_INITIALED_WORDS = 4;

    private final LabelWords words;
    private final LabelRoles roles;
    private final LabelOffices offices;
    private final Set<String> notAlone;
    private final Set<String> notFirst;
    private final Set<String> place;
    private final Set<String> given;
    private final Set<String> vocative;
    private final Set<String> happening;
    private final Set<String> field;

    private LabelLexicon(WordLists lists) {
        words = new LabelWords(lists);
        roles = new LabelRoles(lists);
        offices = new LabelOffices(lists);
        notAlone = lists.keys("not-alone");
        notFirst = lists.keys("not-first");
        place = lists.keys("place");
        given = lists.keys("given");
        vocative = lists.keys("vocative");
        happening = lists.keys("happening");
        field = lists.keys("field");
    }

    static LabelLexicon load() {
        return new LabelLexicon(WordLists.load("labels.txt"));
    }

    LabelWords words() {
        return words;
    }

    LabelRoles roles() {
        return roles;
    }

    LabelOffices offices() {
        return offices;
    }

    /// Whether a word, as a key, is a usual given name.
    boolean isGiven(String word) {
        return given.contains(word);
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
        boolean oneWordRole = key.indexOf(' ') < 0 && !offices.isTitle(key);
        return sort == Sort.TITLED || sort == Sort.QUESTION || sort == Sort.ROLE && (key.startsWith("THE ") || oneWordRole);
    }

    /// What sort of label `key` is; `label` is the same as printed.
    Sort sort(String key, String label) {
        if (roles.isQuestion(key)) {
            return Sort.QUESTION;
        }
        if (roles.isAnswer(key)) {
            return Sort.ANSWER;
        }
        if (roles.isRole(key)) {
            return Sort.ROLE;
        }
        if (isNoSpeaker(key, label)) {
            return Sort.NO_SPEAKER;
        }
        if (isPlaces(key)) {
            return Sort.PLACE;
        }
        if (offices.isTitled(key)) {
            return Sort.TITLED;
        }
        String[] all = LabelKey.words(key);
        String last = all[all.length - 1];
        if (isInitial(label) && all.length <= MOST_INITIALED_WORDS && last.length() >= 3) {
            return Sort.INITIALS;
        }
        if (offices.isDescribed(key)) {
            return Sort.DESCRIBED;
        }
        boolean named = all.length >= 2 && all.length <= MOST_GIVEN_NAME_WORDS && given.contains(all[0]) && !offices.isTopic(last);
        return named ? Sort.GIVEN : Sort.PLAIN;
    }

    private boolean isNoSpeaker(String key, String label) {
        String[] all = LabelKey.words(key);
        return notAlone.contains(key) || vocative.contains(key) || all[0].endsWith("'S") || notFirst.contains(all[0]) && !isInitial(label)
                || isHappening(key) || List.of(all).stream().anyMatch(field::contains) || endsWithHeading(key);
    }

    /// A line above may have been taken in: `The River Times` over `Press Release:`.
    private boolean endsWithHeading(String key) {
        int last = key.lastIndexOf(' ');
        int before = last < 0 ? -1 : key.lastIndexOf(' ', last - 1);
        return before > 0 && key.indexOf(',') < 0 && notAlone.contains(key.substring(before + 1));
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

    /// Whether a label begins with an initial: `S. Lavrov`, `С.В.Лавров`, `Дж.Керри`.
    private static boolean isInitial(String label) {
        int stop = label.indexOf('.');
        return stop == 1 && Character.isUpperCase(label.charAt(0)) && label.length() > 3
                || stop == 2 && Character.isUpperCase(label.charAt(0)) && Character.isLowerCase(label.charAt(1)) && label.startsWith("Дж")
                || stop == 2 && label.startsWith("ДЖ") || stop == 2 && label.startsWith("Ю");
    }
}
