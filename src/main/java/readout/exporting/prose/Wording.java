package readout.exporting.prose;

import java.util.List;

/// The few words an export adds of its own.
final class Wording {

    private Wording() {
    }

    /// `3 quotes, put together by Readout on 2026-02-03`.
    static String summary(Outline outline) {
        return "%,d %s, put together by Readout on %s".formatted(outline.quotes(), outline.quotes() == 1 ? "quote" : "quotes", outline.made());
    }

    /// What follows a speaker's name: `, Secretary of State (through an interpreter)`, or nothing.
    static String aside(String office, String event, List<String> cautions) {
        return (office.isEmpty() ? "" : ", " + office) + (event.isEmpty() ? "" : ", " + event)
                + (cautions.isEmpty() ? "" : " (" + String.join(", ", cautions) + ")");
    }
}
