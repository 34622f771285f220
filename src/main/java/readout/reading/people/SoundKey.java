package readout.reading.people;

/// The key under which the many spellings of one Slavic name meet: Лавров, Lavrov, Lawrow, Lavroff; Путин, Poutine;
/// Ельцин, Yeltsin, Jelzin, Eltsine; Шеварднадзе, Shevardnadze, Schewardnadse, Chevardnadze. Sounds that one of the
/// usual ways of transliteration (BGN, ISO 9, German, French, Polish, Ukrainian) does not tell apart share a letter:
/// `S` stands for all of ж, ч, ш and щ, `s` for с, з and ц. So the key is coarse: equal keys are no proof alone.
final class SoundKey {

    /// From U+0430; the letters a Cyrillic letter is written with in Latin.
    private static final String[] CYRILLIC = {"a", "b", "v", "g", "d", "e", "S", "s", "i", "i", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "f", "h", "s", "S", "S", "S", "", "i", "", "e", "iu", "ia"};

    private static final String[] HUSHES = {"schtsch", "chtch", "shtsh", "stsch", "shch", "szcz", "tsch", "stch", "sch", "tch", "tsh", "sh",
        "ch", "sz", "cz"};

    private SoundKey() {
    }

    /// The key of a word in Latin or Cyrillic letters; empty if it has no letters.
    static String of(CharSequence word) {
        StringBuilder key = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Letters.isCyrillic(c)) {
                appendCyrillic(key, Letters.plain(c));
            } else {
                i += appendLatin(key, word, i);
            }
        }
        return settled(key);
    }

    private static void appendCyrillic(StringBuilder key, char c) {
        if (c >= 'а' && c <= 'я') {
            key.append(CYRILLIC[c - 'а']);
        } else {
            key.append(switch (c) {
                case 'і', 'ї' -> "i";
                case 'є' -> "e";
                case 'ґ' -> "g";
                case 'ў' -> "u";
                default -> "";
            });
        }
    }

    /// Appends the sound that starts at `i` and tells how many letters beyond the first it took.
    private static int appendLatin(StringBuilder key, CharSequence word, int i) {
        char c = Letters.plain(word.charAt(i));
        switch (Character.toLowerCase(word.charAt(i))) {
            case 'š', 'ž', 'č', 'ś', 'ż', 'ć', 'ź' -> {
                key.append(word.charAt(i) == 'ź' ? 's' : 'S');
                return 0;
            }
            default -> {
            }
        }
        int hush = hushLength(word, i);
        if (hush > 0) {
            key.append('S');
            return hush - 1;
        }
        char next = at(word, i + 1);
        return switch (c) {
            case 't' -> next == 's' || next == 'z' ? append(key, 's', 1) : append(key, 't', 0);
            case 'z' -> next == 'h' ? append(key, 'S', 1) : append(key, 's', 0);
            case 'k' -> next == 'h' ? append(key, 'h', 1) : append(key, 'k', 0);
            case 'c' -> next == 'k' ? append(key, 'k', 1) : append(key, isSoft(next) ? 's' : 'k', 0);
            case 'p' -> next == 'h' ? append(key, 'f', 1) : append(key, 'p', 0);
            case 'o' -> next == 'u' ? append(key, 'u', 1) : append(key, 'o', 0);
            case 'g' -> next == 'u' && isSoft(at(word, i + 2)) ? append(key, 'g', 1) : append(key, 'g', next == 'h' ? 1 : 0);
            case 'x' -> {
                key.append("ks");
                yield 0;
            }
            case 'q' -> append(key, 'k', next == 'u' ? 1 : 0);
            case 'w' -> append(key, 'v', 0);
            case 'y', 'j' -> append(key, 'i', 0);
            default -> c >= 'a' && c <= 'z' ? append(key, c, 0) : 0;
        };
    }

    private static int append(StringBuilder key, char c, int more) {
        key.append(c);
        return more;
    }

    /// The length of the letters from `i` on that write one of ж, ч, ш, щ; 0 if they do not.
    private static int hushLength(CharSequence word, int i) {
        char c = Letters.plain(word.charAt(i));
        char next = at(word, i + 1);
        boolean possible = switch (c) {
            case 's' -> next == 'h' || next == 'c' || next == 't' || next == 'z';
            case 't' -> next == 'c' || next == 's';
            case 'c' -> next == 'h' || next == 'z';
            default -> false;
        };
        if (!possible) {
            return 0;
        }
        // The longest first: German and French write щ and ч with many letters.
        for (String hush : HUSHES) {
            if (startsWith(word, i, hush)) {
                return hush.length();
            }
        }
        return 0;
    }

    private static boolean startsWith(CharSequence word, int i, String part) {
        if (i + part.length() > word.length()) {
            return false;
        }
        for (int j = 0; j < part.length(); j++) {
            if (Letters.plain(word.charAt(i + j)) != part.charAt(j)) {
                return false;
            }
        }
        return true;
    }

    private static char at(CharSequence word, int i) {
        return i < word.length() ? Letters.plain(word.charAt(i)) : 0;
    }

    private static boolean isSoft(char c) {
        return c == 'e' || c == 'i' || c == 'y';
    }

    /// Glides before vowels go (`ia`, `ie`, `io`, `iu`), `o` after a hushing sound is `e`, doubled letters are one,
    /// a last `f` is `v`, a last `ine` is `in`.
    private static String settled(StringBuilder key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            char next = i + 1 < key.length() ? key.charAt(i + 1) : 0;
            char last = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
            if (c == 'i' && next == 'o') {
                c = 'e';
                i++;
            } else if (c == 'i' && (next == 'a' || next == 'e' || next == 'u' || next == 'i')) {
                continue;
            } else if (c == 'o' && last == 'S') {
                c = 'e';
            }
            if (c != last) {
                out.append(c);
            }
        }
        int end = out.length();
        if (end > 3 && out.charAt(end - 1) == 'f') {
            out.setCharAt(end - 1, 'v');
        } else if (end > 4 && out.charAt(end - 1) == 'e' && out.charAt(end - 2) == 'n' && out.charAt(end - 3) == 'i') {
            out.setLength(end - 1);
        }
        return out.toString();
    }
}
