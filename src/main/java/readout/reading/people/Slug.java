package readout.reading.people;

import java.util.function.Predicate;

/// Makes a person's id of the full name: `Sergey Lavrov` is `sergey-lavrov`.
final class Slug {

    private static final String[] CYRILLIC = {"a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
        "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"};

    private Slug() {
    }

    /// The id, with a number where `taken` says that it is another's.
    static String of(String name, Predicate<String> taken) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Letters.plain(name.charAt(i));
            if (c >= 'а' && c <= 'я') {
                slug.append(CYRILLIC[c - 'а']);
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (Letters.isLetter(c)) {
                slug.append(Integer.toHexString(c));
            } else if (!Letters.joins(c) || c == '-') {
                hyphen(slug);
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        String plain = slug.isEmpty() ? "person" : slug.toString();
        String id = plain;
        for (int number = 2; taken.test(id); number++) {
            id = plain + "-" + number;
        }
        return id;
    }

    private static void hyphen(StringBuilder slug) {
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
