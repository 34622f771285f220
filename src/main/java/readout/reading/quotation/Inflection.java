package readout.reading.quotation;

import java.util.List;

/// The forms of a verb of telling.
final class Inflection {

    private static final List<String> RUSSIAN_PAST = List.of("л", "ла", "ло", "ли");
    private static final List<String> RUSSIAN_PRESENT = List.of("ет", "ют");
    private static final List<String> RUSSIAN_SECOND = List.of("ит", "ят");

    private Inflection() {
    }

    /// The regular English forms: `insist`, `insists`, `insisted`, `insisting`.
    static List<String> english(String verb) {
        String last = verb.substring(verb.length() - 1);
        boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        if (last.equals("e")) {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, verb + "s", stem + "ed", stem + "ing");
        }
        boolean softY = last.equals("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        if (softY) {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
        }
        return List.of(verb, verb + (hissing ? "es" : "s"), verb + "ed", verb + "ing");
    }

    /// What form a word of an English verb's line is; the first is the bare one.
    static Role englishForm(String form, int place) {
        if (form.endsWith("ing") && place > 0) {
            return Role.ING;
        }
        return place == 0 || form.endsWith("s") && place == 1 ? Role.PRESENT : Role.PAST;
    }

    static List<String> russianPast(String stem) {
        return RUSSIAN_PAST.stream().map(stem::concat).toList();
    }

    static List<String> russianGerunds(String stem) {
        return List.of(stem + "в", stem + "вши");
    }

    static List<String> russianPresent(String stem, boolean second) {
        return (second ? RUSSIAN_SECOND : RUSSIAN_PRESENT).stream().map(stem::concat).toList();
    }
}
