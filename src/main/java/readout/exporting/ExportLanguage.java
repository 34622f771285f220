package readout.exporting;

import java.util.Locale;

/// The language of the few words that an export adds of its own, and of its citations. Quotes, titles and names stay as they are.
public enum ExportLanguage {
    ENGLISH(Locale.ENGLISH),
    RUSSIAN(Locale.of("ru"));

    private final Locale locale;

    ExportLanguage(Locale locale) {
        this.locale = locale;
    }

    /// The language's locale.
    public Locale locale() {
        return locale;
    }

    /// The language that goes with a locale; English where there is none.
    public static ExportLanguage of(Locale locale) {
        return locale.getLanguage().equals(RUSSIAN.locale.getLanguage()) ? RUSSIAN : ENGLISH;
    }

    /// The one of two that is of this language.
    public String pick(String english, String russian) {
        return this == RUSSIAN ? russian : english;
    }
}
