package readout.reading.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How likely a pair of neighbouring bytes is in one character set, if the text is Russian or Western.
final class LetterModel {

    private static final String MARKS = "«»„“”‘’‚–—…•§©®°№\u00A0€™·´¿¡";
    private static final String OPENING = "«“„‘¿¡№";
    private static final String CLOSING = "»”’…";
    private static final String DASHES = "–—";
    private static final String SINGLE = "‘’";
    private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final int[][] RUSSIAN_PAIRS = russianPairs();
    /// The weight of a pair that the table holds to be neither likely nor unlikely.
    private static final int EVEN = 4;
    private static final int UNLIKELY = -6;

    private final Charset charset;
    private final boolean russian;
    private final byte[] scores = new byte[1 << 16];
    private int doubt;

    private LetterModel(String name, boolean russian) {
        this.charset = Charset.forName(name);
        this.russian = russian;
        char[] chars = new char[256];
        for (int i = 0; i < 256; i++) {
            chars[i] = new String(new byte[] {(byte) i}, charset).charAt(0);
        }
        for (int a = 0; a < 256; a++) {
            for (int b = 0; b < 256; b++) {
                scores[a << 8 | b] = (byte) (a < 128 && b < 128 ? 0 : score(chars[a], chars[b]));
            }
        }
    }

    static LetterModel russian(String charset) {
        return new LetterModel(charset, true);
    }

    static LetterModel western(String charset) {
        return new LetterModel(charset, false);
    }

    /// Makes this set need so many hundredths more than one before it.
    LetterModel doubted(int hundredths) {
        doubt = hundredths;
        return this;
    }

    /// How many hundredths more than another this set needs to be believed.
    int doubt() {
        return doubt;
    }

    Charset charset() {
        return charset;
    }

    /// How likely a pair is, comparable between models.
    ///
    /// @param pair the first byte and the second
    int score(int pair) {
        return scores[pair];
    }

    private int score(char a, char b) {
        int sum = strangeness(a) + strangeness(b) + markScore(a, b);
        return russian ? sum + russianScore(a, b) : sum + westernScore(a, b);
    }

    /// Letters are weighed as pairs; anything else beyond ASCII is a mark of writing or out of place.
    private int strangeness(char c) {
        if (c < 128 || isOwnLetter(c)) {
            return 0;
        }
        return MARKS.indexOf(c) >= 0 ? 0 : c == '\uFFFD' || Character.isISOControl(c) ? -8 : Character.isLetter(c) ? -3 : UNLIKELY;
    }

    /// Marks of writing have their places: `n’t`, ` “W`, `s.” `, ` – `, `«С`. Alike in every set, so that letters decide
    /// where there are any.
    private int markScore(char a, char b) {
        boolean before = isLatin(a) || isOwnLetter(a);
        boolean after = isLatin(b) || isOwnLetter(b);
        if (a == '€' && after || b == '€' && before || SINGLE.indexOf(a) >= 0 && isRussian(b) || SINGLE.indexOf(b) >= 0 && isRussian(a)) {
            return UNLIKELY;
        }
        if (DASHES.indexOf(a) >= 0 && isRussian(b) || "„‚…".indexOf(a) >= 0 && isRussian(b) && Character.isLowerCase(b)) {
            return -EVEN;
        }
        if (OPENING.indexOf(a) >= 0 && after) {
            return Character.isLowerCase(b) ? 2 : 4;
        }
        if (a == '’' && after || CLOSING.indexOf(b) >= 0 && before) {
            return 4;
        }
        boolean blankBefore = a <= ' ' || a == '\u00A0';
        boolean blankAfter = b <= ' ' || b == '\u00A0';
        if (DASHES.indexOf(a) >= 0 && blankAfter || DASHES.indexOf(b) >= 0 && blankBefore
                || OPENING.indexOf(b) >= 0 && blankBefore || CLOSING.indexOf(a) >= 0 && blankAfter) {
            return 2;
        }
        return 0;
    }

    private boolean isRussian(char c) {
        return russian && russianIndex(c) > 0;
    }

    private boolean isOwnLetter(char c) {
        return russian ? russianIndex(c) > 0 : isWestern(c);
    }

    private int russianScore(char a, char b) {
        int first = russianIndex(a);
        int second = russianIndex(b);
        if (first == 0 && second == 0) {
            return 0;
        }
        if (isLatin(a) || isLatin(b)) {
            return UNLIKELY;
        }
        int weight = RUSSIAN_PAIRS[first][second] - EVEN;
        boolean capitalInside = Character.isLowerCase(a) && Character.isUpperCase(b);
        return capitalInside ? weight - EVEN * 4 : weight;
    }

    private static int westernScore(char a, char b) {
        boolean first = isWestern(a);
        boolean second = isWestern(b);
        if (first && second) {
            return a == 'ç' && (b == 'ã' || b == 'õ') ? 2 : -4;
        }
        if (first || second) {
            if (Character.isLowerCase(a) && Character.isUpperCase(b)) {
                return UNLIKELY;
            }
            return isLatin(a) || isLatin(b) ? 3 : 0;
        }
        return 0;
    }

    private static int russianIndex(char c) {
        char lower = Character.toLowerCase(c);
        return RUSSIAN.indexOf(lower == 'ё' ? 'е' : lower) + 1;
    }

    private static boolean isWestern(char c) {
        return c >= 'À' && c <= 'ÿ' && c != '×' && c != '÷' || c == 'œ' || c == 'Œ' || c == 'š' || c == 'Š' || c == 'ž'
                || c == 'Ž' || c == 'Ÿ';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int[][] russianPairs() {
        try (InputStream in = LetterModel.class.getResourceAsStream("russian-letter-pairs.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> rows = reader.lines().filter(line -> !line.startsWith("#")).toList();
            int[][] table = new int[rows.size()][];
            for (int i = 0; i < table.length; i++) {
                table[i] = rows.get(i).chars().map(c -> c - '0').toArray();
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
