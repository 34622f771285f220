package readout.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;
import readout.archive.versions.VersionReport;
import readout.intake.IntakeListener;
import readout.intake.IntakeProgress;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Tells of an import while it runs: a line a file, a bar where a person watches, and a sum at the end.
final class ImportReport implements IntakeListener {

    private static final int BAR = 30;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final boolean watched;
    private final Optional<ChosenVersions> chosen;
    private final Map<String, Integer> counts = new TreeMap<>();

    /// @param watched whether a bar is drawn on the terminal
    /// @param chosen  what document those that come in are versions of, if that is told
    ImportReport(PrintWriter out, PrintWriter err, boolean json, boolean watched, Optional<ChosenVersions> chosen) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.watched = watched;
        this.chosen = chosen;
    }

    @Override
    public void progressed(IntakeProgress progress) {
        if (watched) {
            double part = progress.bytesTotal() == 0 ? 1 : progress.bytesDone() / (double) progress.bytesTotal();
            int filled = (int) Math.round(part * BAR);
            err.print("\r[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + progress.done() + "/" + progress.total() + " "
                    + shortened(progress.file()) + "\u001b[K");
            err.flush();
        }
    }

    @Override
    public void stored(List<ImportResult> results) {
        results.forEach(result -> tell(chosen.map(versions -> versions.follow(result)).orElse(result)));
        out.flush();
        err.flush();
    }

    boolean anyFailed() {
        return counts.containsKey("failed");
    }

    void end() {
        if (watched) {
            err.print("\r\u001b[K");
            err.flush();
        }
        if (!json) {
            out.println(counts.isEmpty() ? "There was nothing to import." : sum());
            out.flush();
        }
    }

    private void tell(ImportResult result) {
        ImportOutcome outcome = result.outcome();
        counts.merge(outcome.word(), 1, Integer::sum);
        if (json) {
            ObjectNode object = JsonNodeFactory.instance.objectNode().put("file", result.file()).put("status", outcome.word())
                    .put("id", outcome.document().orElse(null)).put("reason", outcome.reason().isEmpty() ? null : outcome.reason());
            version(outcome).ifPresent(version -> tell(version, object));
            new JsonLines(out).print(object);
        } else if (outcome.document().isPresent()) {
            out.println(outcome.word() + "  " + outcome.document().get() + "  " + result.file());
            version(outcome).ifPresent(version -> out.println("    " + version.sentence()));
        }
        if (outcome.document().isEmpty()) {
            err.println(result.file() + ": " + outcome.reason());
        }
    }

    private static Optional<VersionReport> version(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Imported(_, var version) ? version : Optional.empty();
    }

    private static void tell(VersionReport version, ObjectNode object) {
        object.put("version_of", version.earlier()).put("quotes_moved", version.moved()).put("quotes_for_review", version.review())
                .put("corrections_carried", version.carried());
        ArrayNode left = object.putArray("corrections_left");
        version.left().forEach(left::add);
    }

    private String sum() {
        StringBuilder sum = new StringBuilder();
        counts.forEach((word, count) -> sum.append(sum.isEmpty() ? "" : ", ").append(count).append(' ').append(word));
        return sum.append('.').toString();
    }

    private static String shortened(String file) {
        Path name = Path.of(file).getFileName();
        String words = name == null ? file : name.toString();
        return words.length() > 40 ? words.substring(0, 39) + "…" : words;
    }
}
