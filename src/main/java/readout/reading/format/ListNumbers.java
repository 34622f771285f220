package readout.reading.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/// Counts the items of numbered lists that an office document only describes, and prints their numbers as it would.
final class ListNumbers {

    /// How a level of a list is numbered.
    ///
    /// @param format  `decimal`, `lowerLetter`, `upperLetter`, `lowerRoman`, `upperRoman`; anything else is no number
    /// @param pattern the mark, with `%1` to `%9` where the numbers of the levels go
    /// @param start   the first number
    record Level(String format, String pattern, int start) {
    }

    private static final int DEEPEST = 9;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<String, int[]> counts = new HashMap<>();

    /// The mark of the next item of a list.
    ///
    /// @param list   which list
    /// @param depth  how deep the item stands, from 0
    /// @param levels gives how each level is numbered; null if it is not described
    /// @return the mark without blanks around it; empty for a bullet
    String next(String list, int depth, IntFunction<Level> levels) {
        int at = Math.clamp(depth, 0, DEEPEST - 1);
        int[] numbers = counts.computeIfAbsent(list, _ -> new int[DEEPEST]);
        Level level = levels.apply(at);
        numbers[at] = numbers[at] == 0 && level != null ? Math.max(0, level.start()) : numbers[at] + 1;
        for (int deeper = at + 1; deeper < DEEPEST; deeper++) {
            numbers[deeper] = 0;
        }
        if (level == null || printed(1, level.format()).isEmpty()) {
            return "";
        }
        String mark = level.pattern();
        for (int i = 0; i <= at; i++) {
            if (mark.contains("%" + (i + 1))) {
                Level own = levels.apply(i);
                mark = mark.replace("%" + (i + 1), printed(Math.max(1, numbers[i]), own == null ? "decimal" : own.format()));
            }
        }
        return mark.strip();
    }

    private static String printed(int number, String format) {
        return switch (format) {
            case "decimal", "1", "decimalZero" -> Integer.toString(number);
            case "lowerLetter", "a" -> letters(number);
            case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman", "i" -> roman(number);
            case "upperRoman", "I" -> roman(number).toUpperCase(Locale.ROOT);
            case "russianLower" -> number <= 28 ? String.valueOf("абвгдежзиклмнопрстуфхцчшщэюя".charAt(number - 1)) : "";
            default -> "";
        };
    }

    private static String letters(int number) {
        int index = (number - 1) % 26;
        return String.valueOf((char) ('a' + index)).repeat(Math.min(8, 1 + (number - 1) / 26));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number % 4000;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
