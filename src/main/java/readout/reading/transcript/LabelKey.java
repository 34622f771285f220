package readout.reading.transcript;

/// The form in which labels and listed words are compared: upper case, no periods, single spaces, plain marks.
final class LabelKey {

    private LabelKey() {
    }

    static String of(CharSequence printed) {
        StringBuilder key = new StringBuilder(printed.length());
        boolean space = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Chars.isBlank(c)) {
                space = key.length() > 0;
                continue;
            }
            if (c == '.' || Chars.isMark(c)) {
                space |= c == '.' && i + 1 < printed.length() && Character.isLetter(printed.charAt(i + 1)) && key.length() > 0;
                continue;
            }
            if (space && c != ',') {
                key.append(' ');
            }
            space = false;
            key.append(plain(c));
        }
        return key.toString();
    }

    private static char plain(char c) {
        if (Chars.isApostrophe(c)) {
            return '\'';
        }
        if (Chars.isDash(c)) {
            return '-';
        }
        char upper = Character.toUpperCase(c);
        return upper == 'Ё' ? 'Е' : upper;
    }

    /// The key's words, commas dropped.
    static String[] words(String key) {
        return key.replace(",", "").split(" ");
    }

    /// Whether two keys differ by no more than one slip of the hand, or two in a longer key: a letter
    /// left out, doubled, exchanged or swapped with its neighbour.
    static boolean isSlip(String a, String b) {
        int allowed = Math.min(a.length(), b.length()) >= 8 ? 2 : Math.min(a.length(), b.length()) >= 5 ? 1 : 0;
        boolean sameEnd = a.charAt(0) == b.charAt(0) || a.endsWith(b.substring(Math.max(0, b.length() - 3)));
        return allowed > 0 && sameEnd && Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
