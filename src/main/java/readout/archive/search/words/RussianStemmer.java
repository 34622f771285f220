package readout.archive.search.words;

/// The Russian stemmer of the Snowball project (snowballstem.org/algorithms/russian/stemmer.html), for folded words, in which
/// `ё` is `е`.
final class RussianStemmer {

    private static final String[] GERUNDS = split("ившись ывшись вшись ивши ывши вши ив ыв в");
    private static final String[] ADJECTIVES = split("ими ыми его ого ему ому ее ие ые ое ей ий ый ой ем им ым ом их ых ую юю ая яя ою ею");
    private static final String[] PARTICIPLES = split("ивш ывш ующ ем нн вш ющ щ");
    private static final String[] VERBS = split("ейте уйте ешь нно ете йте ила ыла ена ите или ыли ило ыло ено ует уют ены ить ыть ишь"
            + " ла на ли ем ло но ет ют ны ть ей уй ил ыл им ым ен ят ит ыт ую й л н ю");
    private static final String[] NOUNS = split("иями ями ами ией иям ием иях ев ов ие ье еи ии ей ой ий ям ем ам ом ах ях ию ью ия ья"
            + " а е и й о у ы ь ю я");
    /// Endings that count only after `а` or `я`, which stays.
    private static final String[] AFTER_A = split("вшись вши в ем нн вш ющ щ ла на ете йте ли й л н ло но ет ют ны ть ешь нно");
    private static final String VOWELS = "аеиоуыэюя";

    /// The stem of a folded word.
    String stem(String word) {
        int vowel = region(word, 0, true);
        if (vowel == word.length()) {
            return word;
        }
        int second = region(word, region(word, region(word, vowel, false), true), false);
        String stem = endings(word, vowel);
        if (stem.length() > vowel && stem.endsWith("и")) {
            stem = cut(stem, 1);
        }
        for (String ending : new String[] {"ость", "ост"}) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= second) {
                stem = cut(stem, ending.length());
                break;
            }
        }
        return tidy(stem, vowel);
    }

    private static String endings(String word, int vowel) {
        int gerund = ending(word, vowel, GERUNDS, true);
        if (gerund > 0) {
            return cut(word, gerund);
        }
        String stem = word;
        int reflexive = ending(stem, vowel, new String[] {"ся", "сь"}, false);
        stem = cut(stem, reflexive);
        int adjective = ending(stem, vowel, ADJECTIVES, false);
        if (adjective > 0) {
            stem = cut(stem, adjective);
            return cut(stem, ending(stem, vowel, PARTICIPLES, true));
        }
        int verb = ending(stem, vowel, VERBS, true);
        return cut(stem, verb > 0 ? verb : ending(stem, vowel, NOUNS, false));
    }

    private static String tidy(String stem, int vowel) {
        String tidied = stem;
        int superlative = ending(tidied, vowel, new String[] {"ейше", "ейш"}, false);
        tidied = cut(tidied, superlative);
        if (tidied.endsWith("нн") && tidied.length() - 1 > vowel) {
            return cut(tidied, 1);
        }
        return superlative == 0 && tidied.endsWith("ь") && tidied.length() > vowel ? cut(tidied, 1) : tidied;
    }

    /// The length of the longest of `endings` the word has after `from`; 0 if it has none, or the longest does not count here.
    private static int ending(String word, int from, String[] endings, boolean someAfterA) {
        for (String ending : endings) {
            int start = word.length() - ending.length();
            if (start >= from && word.endsWith(ending)) {
                if (!someAfterA || !isOneOf(AFTER_A, ending)) {
                    return ending.length();
                }
                boolean afterA = start > from && (word.charAt(start - 1) == 'а' || word.charAt(start - 1) == 'я');
                return afterA ? ending.length() : 0;
            }
        }
        return 0;
    }

    /// The offset after the next vowel (or the next letter that is none), the length if there is none.
    private static int region(String word, int from, boolean vowel) {
        int i = from;
        while (i < word.length() && VOWELS.indexOf(word.charAt(i)) >= 0 != vowel) {
            i++;
        }
        return Math.min(i + 1, word.length());
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isOneOf(String[] endings, String ending) {
        for (String each : endings) {
            if (each.equals(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String[] split(String words) {
        return words.split(" ");
    }
}
