package readout.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;

/// The window's words in one language, from `readout/desktop/messages.properties` and `messages_ru.properties` (UTF-8).
///
/// A key starts with its pane's name (`timeline.zoom-in`) and is written whole in the source, never put together. `{0}` and so on stand for
/// arguments; no other sign means anything, so an apostrophe is an apostrophe. A counted text has one entry a plural form:
/// `timeline.documents.one`, `.other`, in Russian `.one`, `.few`, `.many`. An enum's constant is `MeetingLevel.TWO_PLUS_TWO`.
public final class Messages {

    private static final String BASE = "/readout/desktop/messages";

    private final Locale locale;
    private final Properties entries;
    private final PluralRule plural;
    private final NumberFormat numbers;
    private final Dates dates;

    private Messages(Locale locale, Properties entries) {
        this.locale = locale;
        this.entries = entries;
        plural = PluralRule.of(locale);
        numbers = NumberFormat.getIntegerInstance(locale);
        dates = new Dates(this);
    }

    /// The words for a locale: Russian for `ru`, else English, with that locale's numbers and dates if it is an English one.
    public static Messages of(Locale locale) {
        Properties entries = new Properties();
        read(BASE + ".properties", entries);
        if (locale.getLanguage().equals("ru")) {
            read(BASE + "_ru.properties", entries);
            return new Messages(locale, entries);
        }
        return new Messages(locale.getLanguage().equals("en") ? locale : Locale.ENGLISH, entries);
    }

    /// The language of these words.
    public Locale locale() {
        return locale;
    }

    /// Dates as this language writes them.
    public Dates dates() {
        return dates;
    }

    /// A text.
    ///
    /// @param arguments for `{0}`, `{1}`, …; whole numbers are written as the language writes them
    /// @throws MissingResourceException if there is no such key
    public String text(String key, Object... arguments) {
        return fill(entry(key), arguments);
    }

    /// A counted text: the form that goes with `n`, where `{0}` is `n` itself.
    ///
    /// @param arguments for `{1}`, `{2}`, …
    public String count(String key, long n, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = n;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return fill(entry(key + "." + plural.form(n)), all);
    }

    /// The word for a constant.
    public String word(Enum<?> constant) {
        return entry(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// A whole number as the language writes it: `3,120`.
    public String number(long n) {
        return numbers.format(n);
    }

    /// All keys, for the test that looks for missing and unused ones.
    Set<String> keys() {
        return entries.stringPropertyNames();
    }

    private String entry(String key) {
        String entry = entries.getProperty(key);
        if (entry == null) {
            throw new MissingResourceException("No words for " + key, Messages.class.getName(), key);
        }
        return entry;
    }

    private String fill(String pattern, Object[] arguments) {
        int brace = pattern.indexOf('{');
        if (brace < 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (; brace >= 0; brace = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', brace);
            Object argument = arguments[Integer.parseInt(pattern.substring(brace + 1, close))];
            text.append(pattern, from, brace).append(argument instanceof Long || argument instanceof Integer
                    ? numbers.format(argument) : String.valueOf(argument));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static void read(String resource, Properties into) {
        try (InputStream in = Messages.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            into.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
