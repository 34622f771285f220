package readout.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.Finding;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;

/// Prints what a document holds for people, a few lines each.
final class DocumentOutline {

    private static final int QUOTED = 100;

    private final PrintWriter out;

    DocumentOutline(PrintWriter out) {
        this.out = out;
    }

    /// Prints one document and a blank line.
    void print(String file, Document document) {
        Metadata metadata = document.metadata();
        out.println(file);
        line("kind", document.kind().word() + ", " + document.format().word() + metadata.language().found().map(code -> ", " + code).orElse(""));
        finding("title", metadata.title());
        finding("subtitle", metadata.subtitle());
        finding("author", metadata.author());
        finding("publisher", metadata.publisher());
        finding("place", metadata.place().map(place -> place.line(true)));
        finding("published", metadata.published().map(When::iso));
        finding("event", metadata.eventDate().map(When::iso));
        finding("release", metadata.release());
        finding("address", metadata.address());
        document.notes().forEach(note -> line("note", note));
        turns(document);
        document.quotations().forEach(quotation -> quotation(document, quotation));
        meeting(document.meeting());
        out.println();
        out.flush();
    }

    private void turns(Document document) {
        if (document.turns().isEmpty()) {
            return;
        }
        Map<String, Integer> speakers = new LinkedHashMap<>();
        for (Turn turn : document.turns()) {
            String name = document.person(turn.speaker()).map(Person::fullName)
                    .orElse(turn.kind() == TurnKind.QUESTION ? "a question" : turn.label().isEmpty() ? "nobody named" : turn.label());
            speakers.merge(name, 1, Integer::sum);
        }
        StringBuilder list = new StringBuilder();
        speakers.forEach((name, count) -> list.append(list.isEmpty() ? "" : ", ").append(name).append(' ').append(count));
        line("turns", document.turns().size() + ": " + list);
    }

    private void quotation(Document document, Quotation quotation) {
        String words = quotation.span().of(document.text()).replaceAll("\\s+", " ");
        String shown = words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
        Optional<String> speaker = document.person(quotation.speaker()).map(Person::fullName);
        line("quote", "“" + shown + "” " + speaker.orElse(quotation.label().isEmpty() ? "(no speaker told)" : quotation.label()));
    }

    private void meeting(MeetingMatch match) {
        switch (match) {
            case MeetingMatch.Joins(String id, String reason, double confidence) -> line("meeting", id + " (" + percent(confidence) + "; " + reason + ")");
            case MeetingMatch.Proposes(var meeting, String reason, double confidence) -> line("meeting", "a new one, " + meeting.title() + " (" + percent(confidence) + "; " + reason + ")");
            case MeetingMatch.None(String reason) -> line("meeting", "none: " + reason);
        }
    }

    private static String percent(double confidence) {
        return Math.round(confidence * 100) + " %";
    }

    private void finding(String name, Finding<String> finding) {
        if (finding instanceof Finding.Found<String>(String value, Certainty certainty, String how, _) && !value.isEmpty()) {
            line(name, value + (certainty == Certainty.CERTAIN ? "" : "  (" + certainty.word() + ": " + how + ")"));
        }
    }

    private void line(String name, String value) {
        out.printf("  %-10s%s%n", name, value);
    }
}
