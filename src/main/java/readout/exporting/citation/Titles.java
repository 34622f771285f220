package readout.exporting.citation;

import readout.exporting.ExportLanguage;

/// Titles as they stand between quotation marks.
final class Titles {

    private Titles() {
    }

    /// The title on one line, without a full stop or comma at its end, its own quotation marks made those that stand within others.
    static String inMarks(String title, ExportLanguage language) {
        String line = String.join(" ", title.strip().split("\\s+"));
        while (line.endsWith(".") && !line.endsWith("..") && !isAbbreviation(line) || line.endsWith(",")) {
            line = line.substring(0, line.length() - 1).stripTrailing();
        }
        boolean russian = language == ExportLanguage.RUSSIAN;
        char open = russian ? '„' : '‘';
        char close = russian ? '“' : '’';
        StringBuilder marked = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean opens = i == 0 || Character.isWhitespace(line.charAt(i - 1)) || "([—–-".indexOf(line.charAt(i - 1)) >= 0;
            marked.append(switch (c) {
                case '“' -> russian && !opens ? close : open;
                case '„' -> open;
                case '”' -> close;
                case '«' -> russian ? open : c;
                case '»' -> russian ? close : c;
                case '"' -> opens ? open : close;
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
