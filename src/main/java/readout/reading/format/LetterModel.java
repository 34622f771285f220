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
    private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final int[][] RUSSIAN_PAIRS = russianPairs();
    /// The weight of a pair that the table holds to be neither likely nor unlikely.
    private static final int EVEN = 4;
    private static final int UNLIKELY = -6;

    private final Charset charset;
    private final boolean russian;
    private final byte[] scores = new byte[1 << 16];

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

    Charset charset() {
        return charset;
    }

    /// The likelihood of a text with these pairs; comparable between models.
    long score(int[] pairs) {
        long sum = 0;
        for (int i = 128; i < pairs.length; i++) {
            if (pairs[i] != 0) {
                sum += (long) pairs[i] * scores[i];
            }
        }
        return sum;
    }

    private int score(char a, char b) {
        int sum = strangeness(a) + strangeness(b);
        return russian ? sum + russianScore(a, b) : sum + westernScore(a, b);
    }

    /// Letters are weighed as pairs; anything else beyond ASCII is a mark of writing or out of place.
    private int strangeness(char c) {
        if (c < 128 || isOwnLetter(c)) {
            return 0;
        }
        return MARKS.indexOf(c) >= 0 ? 0 : c == '\uFFFD' || Character.isISOControl(c) ? -8 : Character.isLetter(c) ? -3 : UNLIKELY;
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
        return capitalInside ? weight - EVEN * 2 : weight;
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
