package readout.exporting.table;

/// Keeps spreadsheets from running what a document says: a cell of words that begins as a formula does is made plain text by an
/// apostrophe in front (OWASP, "CSV injection").
final class FormulaGuard {

    private static final String BEGINNINGS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {
    }

    static String text(String words) {
        return !words.isEmpty() && BEGINNINGS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
