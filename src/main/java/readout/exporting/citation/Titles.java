package readout.exporting.citation;

/// Titles as they stand between quotation marks.
final class Titles {

    private Titles() {
    }

    /// The title on one line, without a full stop or comma at its end, its own quotation marks made single.
    static String inMarks(String title) {
        String line = String.join(" ", title.strip().split("\\s+"));
        while (line.endsWith(".") && !line.endsWith("..") && !isAbbreviation(line) || line.endsWith(",")) {
            line = line.substring(0, line.length() - 1).stripTrailing();
        }
        StringBuilder marked = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean opens = i == 0 || Character.isWhitespace(line.charAt(i - 1)) || "([—–-".indexOf(line.charAt(i - 1)) >= 0;
            marked.append(switch (c) {
                case '“', '„' -> '‘';
                case '”' -> '’';
                case '"' -> opens ? '‘' : '’';
                default -> c;
            });
        }
        return marked.toString();
    }

    /// Whether the full stop at the end belongs to initials, as in `U.S.`.
    private static boolean isAbbreviation(String line) {
        return line.length() >= 4 && line.charAt(line.length() - 3) == '.' && Character.isUpperCase(line.charAt(line.length() - 2));
    }
}
