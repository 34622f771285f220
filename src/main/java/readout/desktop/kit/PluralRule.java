package readout.desktop.kit;

import java.util.Locale;

/// Which form of a noun goes with a number, for the languages the window speaks: the rules of the Unicode CLDR for whole numbers.
enum PluralRule {
    ENGLISH {
        @Override
        String form(long n) {
            return Math.abs(n) == 1 ? "one" : "other";
        }
    },
    RUSSIAN {
        @Override
        String form(long n) {
            long last = Math.abs(n % 10);
            long lastTwo = Math.abs(n % 100);
            if (last == 1 && lastTwo != 11) {
                return "one";
            }
            return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? "few" : "many";
        }
    };

    /// The form's name in CLDR: `one`, `few`, `many` or `other`.
    abstract String form(long n);

    /// The rule of a language; English for those we have no words in.
    static PluralRule of(Locale locale) {
        return locale.getLanguage().equals("ru") ? RUSSIAN : ENGLISH;
    }
}
