package readout.reading.format;

import java.nio.charset.StandardCharsets;

/// Cuts an RTF file into groups, control words and bytes of text.
final class RtfTokens {

    /// What was found.
    enum Kind { OPEN, CLOSE, WORD, HEX, TEXT, END }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean hasNumber;
    private int value;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Goes on to the next token.
    Kind next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> { }
                default -> {
                    value = b;
                    return Kind.TEXT;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int b = bytes[at] & 0xFF;
        if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z') {
            readWord();
            return Kind.WORD;
        }
        at++;
        if (b == '\'' && at + 1 < bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            at += 2;
            value = high < 0 || low < 0 ? '?' : high << 4 | low;
            return Kind.HEX;
        }
        word = String.valueOf((char) b);
        hasNumber = false;
        if (b == '\\' || b == '{' || b == '}') {
            value = b;
            return Kind.TEXT;
        }
        return Kind.WORD;
    }

    private void readWord() {
        int from = at;
        while (at < bytes.length && at - from < LONGEST_WORD && Character.isLetter(bytes[at]) && bytes[at] > 0) {
            at++;
        }
        word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = negative ? at + 1 : at;
        hasNumber = digits < bytes.length && bytes[digits] >= '0' && bytes[digits] <= '9';
        number = 0;
        if (hasNumber) {
            at = digits;
            while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
                number = number < 100_000_000 ? number * 10 + bytes[at] - '0' : number;
                at++;
            }
            number = negative ? -number : number;
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
    }

    /// Leaps over raw data.
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    /// The control word, or the one character of a control symbol.
    String word() {
        return word;
    }

    boolean hasNumber() {
        return hasNumber;
    }

    /// The number behind the control word; 0 if there is none.
    int number() {
        return hasNumber ? number : 0;
    }

    /// The byte of a text or hex token.
    int value() {
        return value;
    }
}
