package readout.archive.search.words;

/// The English stemmer by Martin Porter, known as Porter2 (snowballstem.org/algorithms/english/stemmer.html), for folded
/// words without apostrophes. One object serves one thread.
final class EnglishStemmer {

    private static final String[] LEFT_ALONE = {"sky", "news", "howe", "atlas", "cosmos", "bias", "andes"};
    private static final String[] LEFT_AFTER_PLURAL = {"inning", "outing", "canning", "herring", "earring", "evening", "proceed",
            "exceed", "succeed"};
    private static final String[][] SPECIAL = {{"skis", "ski"}, {"skies", "sky"}, {"dying", "die"}, {"lying", "lie"}, {"tying", "tie"},
            {"idly", "idl"}, {"gently", "gentl"}, {"ugly", "ugli"}, {"early", "earli"}, {"only", "onli"}, {"singly", "singl"}};
    /// These stand before the first region whole, so that `organization` does not become `organ`.
    private static final String[] BEGINNINGS = {"gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"};
    private static final String[][] STEP_2 = {{"ational", "ate"}, {"fulness", "ful"}, {"iveness", "ive"}, {"ization", "ize"},
            {"ousness", "ous"}, {"biliti", "ble"}, {"lessli", "less"}, {"tional", "tion"}, {"alism", "al"}, {"aliti", "al"},
            {"ation", "ate"}, {"entli", "ent"}, {"fulli", "ful"}, {"iviti", "ive"}, {"ousli", "ous"}, {"abli", "able"}, {"alli", "al"},
            {"anci", "ance"}, {"ator", "ate"}, {"enci", "ence"}, {"izer", "ize"}, {"bli", "ble"}, {"ogi", "og"}, {"li", ""}};
    private static final String[][] STEP_3 = {{"ational", "ate"}, {"tional", "tion"}, {"alize", "al"}, {"ative", ""}, {"icate", "ic"},
            {"iciti", "ic"}, {"ical", "ic"}, {"ness", ""}, {"ful", ""}};
    private static final String[] STEP_4 = {"ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti",
            "ive", "ize", "ous", "al", "er", "ic"};

    private final StringBuilder word = new StringBuilder();
    private int region1;
    private int region2;

    /// The stem of a folded word.
    String stem(String folded) {
        if (folded.length() < 3) {
            return folded;
        }
        for (String[] special : SPECIAL) {
            if (special[0].equals(folded)) {
                return special[1];
            }
        }
        if (isOneOf(LEFT_ALONE, folded)) {
            return folded;
        }
        word.setLength(0);
        word.append(folded);
        markConsonantY();
        markRegions();
        removePlural();
        if (!isOneOf(LEFT_AFTER_PLURAL, word.toString())) {
            removePast();
            if (word.length() > 2 && isY(word.length() - 1) && !isVowel(word.length() - 2)) {
                word.setCharAt(word.length() - 1, 'i');
            }
            shorten();
            removeFinalLetter();
        }
        return word.toString().replace('Y', 'y');
    }

    private void markConsonantY() {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 'y' && (i == 0 || isVowel(i - 1))) {
                word.setCharAt(i, 'Y');
            }
        }
    }

    private void markRegions() {
        region1 = afterVowelAndOther(0);
        for (String beginning : BEGINNINGS) {
            if (word.indexOf(beginning) == 0) {
                region1 = beginning.length();
            }
        }
        region2 = afterVowelAndOther(region1);
    }

    private int afterVowelAndOther(int from) {
        int i = from;
        while (i < word.length() && !isVowel(i)) {
            i++;
        }
        while (i < word.length() && isVowel(i)) {
            i++;
        }
        return Math.min(i + 1, word.length());
    }

    /// Step 1a.
    private void removePlural() {
        int length = word.length();
        if (ends("sses")) {
            cut(2);
        } else if (ends("ied") || ends("ies")) {
            cut(length > 4 ? 2 : 1);
        } else if (ends("s") && !ends("us") && !ends("ss") && hasVowelBefore(length - 2)) {
            cut(1);
        }
    }

    /// Step 1b.
    private void removePast() {
        String ending = ends("eedly") ? "eedly" : ends("ingly") ? "ingly" : ends("edly") ? "edly" : ends("eed") ? "eed"
                : ends("ing") ? "ing" : ends("ed") ? "ed" : "";
        if (ending.startsWith("eed")) {
            if (word.length() - ending.length() >= region1) {
                cut(ending.length() - 2);
            }
        } else if (!ending.isEmpty() && hasVowelBefore(word.length() - ending.length())) {
            cut(ending.length());
            if (ends("at") || ends("bl") || ends("iz")) {
                word.append('e');
            } else if (endsDouble()) {
                cut(1);
            } else if (word.length() == region1 && endsShort(word.length())) {
                word.append('e');
            }
        }
    }

    private boolean endsDouble() {
        int last = word.length() - 1;
        if (last < 1 || word.charAt(last) != word.charAt(last - 1) || "bdfgmnprt".indexOf(word.charAt(last)) < 0) {
            return false;
        }
        return last != 2 || "aeo".indexOf(word.charAt(0)) < 0;
    }

    /// Steps 2 to 4.
    private void shorten() {
        String[] second = ending(STEP_2);
        if (second != null && start(second[0]) >= region1) {
            boolean allowed = switch (second[0]) {
                case "ogi" -> before(second[0]) == 'l';
                case "li" -> "cdeghkmnrt".indexOf(before(second[0])) >= 0;
                default -> true;
            };
            if (allowed) {
                replace(second);
            }
        }
        String[] third = ending(STEP_3);
        if (third != null && start(third[0]) >= (third[0].equals("ative") ? region2 : region1)) {
            replace(third);
        }
        for (String fourth : STEP_4) {
            if (ends(fourth)) {
                boolean allowed = !fourth.equals("ion") || before(fourth) == 's' || before(fourth) == 't';
                if (allowed && start(fourth) >= region2) {
                    cut(fourth.length());
                }
                return;
            }
        }
    }

    /// Step 5.
    private void removeFinalLetter() {
        int last = word.length() - 1;
        if (last < 1) {
            return;
        }
        boolean e = word.charAt(last) == 'e' && (last >= region2 || last >= region1 && !endsShort(last));
        boolean l = word.charAt(last) == 'l' && last >= region2 && word.charAt(last - 1) == 'l';
        if (e || l) {
            cut(1);
        }
    }

    /// Whether the first `length` letters end in a short syllable.
    private boolean endsShort(int length) {
        if (length == 2) {
            return isVowel(0) && !isVowel(1);
        }
        return length > 2 && !isVowel(length - 3) && isVowel(length - 2) && !isVowel(length - 1)
                && "wxY".indexOf(word.charAt(length - 1)) < 0;
    }

    private boolean hasVowelBefore(int stop) {
        for (int i = 0; i < stop; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVowel(int index) {
        return switch (word.charAt(index)) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    private boolean isY(int index) {
        return word.charAt(index) == 'y' || word.charAt(index) == 'Y';
    }

    private String[] ending(String[][] rules) {
        for (String[] rule : rules) {
            if (ends(rule[0])) {
                return rule;
            }
        }
        return null;
    }

    private void replace(String[] rule) {
        word.setLength(start(rule[0]));
        word.append(rule[1]);
    }

    private int start(String ending) {
        return word.length() - ending.length();
    }

    private char before(String ending) {
        int index = start(ending) - 1;
        return index < 0 ? ' ' : word.charAt(index);
    }

    private boolean ends(String ending) {
        int start = start(ending);
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (word.charAt(start + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }

    private static boolean isOneOf(String[] words, String word) {
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
