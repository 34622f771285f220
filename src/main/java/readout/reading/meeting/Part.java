package readout.reading.meeting;

/// What part a person plays in a document, the strongest first.
public enum Part {
    /// Speaks in the transcript.
    SPEAKS(1.0),
    /// Is the page's principal or the article's subject by its head.
    PRINCIPAL(1.0),
    IN_TITLE(0.9),
    QUOTED(0.8),
    /// Is named in the first lines.
    IN_LEAD(0.6),
    /// Is named three times or more.
    OFTEN(0.5),
    MENTIONED(0.25);

    private final double weight;

    Part(double weight) {
        this.weight = weight;
    }

    /// How much it tells of being party to the event, from 0 to 1.
    double weight() {
        return weight;
    }
}
