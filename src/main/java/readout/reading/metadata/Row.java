package readout.reading.metadata;

/// A line of a page's head or foot with what it tells.
record Row(Line line, Told told) {

    boolean isProse() {
        return told instanceof Told.Prose;
    }

    boolean isPlain() {
        return told instanceof Told.Plain;
    }

    boolean isDressing() {
        return told instanceof Told.Dressing;
    }

    boolean isDated() {
        return told instanceof Told.Dated;
    }

    boolean isPlaced() {
        return told instanceof Told.Placed;
    }

    /// Whether it names a person or an office, as the lines under a record's title do.
    boolean isPersonal() {
        return told instanceof Told.Named || told instanceof Told.Office || told instanceof Told.Byline;
    }

    boolean sameBlock(Row other) {
        return line.block() == other.line.block();
    }
}
