package readout.archive.documents;

/// The order of a list of documents. Where two are equal, the one imported first comes first.
public enum DocumentOrder {
    /// By day, those without a day last.
    DAY("d.day IS NULL, d.day, d.id"),
    /// By title, those without one last.
    TITLE("d.title IS NULL, d.title, d.id"),
    /// As they came in.
    IMPORT("d.id");

    private final String sql;

    DocumentOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
