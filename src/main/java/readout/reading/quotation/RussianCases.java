package readout.reading.quotation;

/// Brings Russian nouns and names back to the nominative, as far as a reader of names needs it.
final class RussianCases {

    private RussianCases() {
    }

    /// Whether a word is another case of a noun for a person: `министра`, `главе`.
    static boolean isPerson(String text, int start, int end) {
        int last = end - 1;
        if (last - start < 3 || "аеуюыия".indexOf(text.charAt(last)) < 0 && !isInstrumental(text, end)) {
            return false;
        }
        String word = text.substring(start, end);
        return !nominative(word).equals(word);
    }

    private static boolean isInstrumental(String text, int end) {
        return text.charAt(end - 1) == 'м' && "оыие".indexOf(text.charAt(end - 2)) >= 0;
    }

    /// The nominative, if taking the ending off leaves a word for a person, a first name or what ends like
    /// a surname; else the word itself.
    static String nominative(String word) {
        int end = word.length();
        if (end < 4 || word.charAt(0) < '\u0400') {
            return word;
        }
        String bare = isInstrumental(word, end) ? word.substring(0, end - 2) : word.substring(0, end - 1);
        char last = word.charAt(end - 1);
        if ((last == 'а' || last == 'у' || last == 'м' || last == 'е') && (isKnown(bare) || isSurname(bare, last) || word.endsWith("ым") && isSurname(bare, 'у'))) {
            return bare;
        }
        if ("яюией".indexOf(last) >= 0 && (isKnown(bare + "й") || isKnown(bare + "ь"))) {
            return isKnown(bare + "й") ? bare + "й" : bare + "ь";
        }
        return "ыеуий".indexOf(last) >= 0 && isKnown(bare + "а") ? bare + "а" : word;
    }

    /// A full name in the nominative; names in other scripts as they are.
    ///
    /// @param gender the bits of [Role#MALE] and [Role#FEMALE]
    static String name(String printed, long gender) {
        if (printed.charAt(0) < '\u0400') {
            return printed;
        }
        String[] words = printed.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean surname = i == words.length - 1;
            words[i] = surname && gender == Role.FEMALE.bit() ? feminine(words[i]) : nominative(words[i]);
        }
        return String.join(" ", words);
    }

    /// `Захаровой` and `Захарову` are `Захарова`.
    private static String feminine(String surname) {
        for (String ending : new String[] {"ой", "у"}) {
            String bare = surname.endsWith(ending) ? surname.substring(0, surname.length() - ending.length()) : "";
            if (bare.endsWith("ов") || bare.endsWith("ев") || bare.endsWith("ин")) {
                return bare + "а";
            }
        }
        return surname;
    }

    private static boolean isKnown(String word) {
        return Lexis.of(word, 0, word.length()).has(Role.PERSON) || Lexis.firstName(word, 0, word.length()).bits() != 0;
    }

    private static boolean isSurname(String bare, char ending) {
        boolean capital = Character.isUpperCase(bare.charAt(0));
        boolean slavic = bare.endsWith("ов") || bare.endsWith("ев") || bare.endsWith("ин");
        return capital && ending == 'у' && slavic || capital && ending == 'а' && (slavic || bare.endsWith("он")
                || bare.endsWith("ен") || bare.endsWith("мп") || bare.endsWith("ш") || bare.endsWith("эн"));
    }
}
