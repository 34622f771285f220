package readout.reading.format;

/// Counts the items of a list. Numbers are words a reader sees; bullets are not.
final class ListCount {

    private final boolean numbered;
    private int items;

    ListCount(boolean numbered) {
        this.numbered = numbered;
    }

    /// The mark before the next item; empty if it has a bullet.
    String next() {
        items++;
        return numbered ? items + ". " : "";
    }

    /// Whether items were found; definition lists have none.
    boolean hasItems() {
        return items > 0;
    }
}
