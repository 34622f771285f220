package readout.reading.transcript;

import readout.model.Span;

/// Labels as they are shown: line breaks and runs of spaces become one space.
final class LabelText {

    private LabelText() {
    }

    static String collapse(CharSequence text, Span span) {
        StringBuilder out = new StringBuilder(span.length());
        boolean space = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Chars.isBlank(c)) {
                space = !out.isEmpty();
            } else if (!Chars.isMark(c)) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
