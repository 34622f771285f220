package readout.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;
import readout.desktop.transcript.TranscriptModel;
import readout.desktop.transcript.TranscriptView;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Person;
import readout.model.Side;
import readout.model.SourceFormat;
import readout.model.Span;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;

/// Measures the reader over a text of many turns: opening it, going to a far place, scrolling it by pages and by lines. A frame is all the
/// window does on its thread, painting in software included.
///
/// Arguments: the number of turns (100,000), the seed (20070515). On a machine without a display: `-Dglass.platform=Headless -Dprism.order=sw`.
public final class ReaderFrames {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    private static final int ROUNDS = 15;
    private static final int FRAMES = 150;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private final Document document;
    private final Document other;
    private TranscriptModel model;
    private Scene scene;
    private long lastBusy;

    private ReaderFrames(PrintStream out, int turns, long seed) {
        this.out = out;
        document = document(turns, seed);
        other = document(20, seed + 1);
    }

    /// Runs the measurements.
    public static void main(String[] arguments) throws Exception {
        int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20_070_515L;
        CompletableFuture<Void> done = new CompletableFuture<>();
        ReaderFrames bench = new ReaderFrames(System.out, turns, seed);
        Platform.startup(() -> {
            try {
                bench.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.get(10, TimeUnit.MINUTES);
        Platform.exit();
    }

    private void run() {
        out.printf("%,d turns, %,d characters, %d processors%n", document.turns().size(), document.text().length(), Runtime.getRuntime().availableProcessors());
        model = new TranscriptModel();
        scene = new Scene(new StackPane(new TranscriptView(model, Messages.of(Locale.ENGLISH)).node()), WIDTH, HEIGHT);
        new Theme().applyTo(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        row("opening", ROUNDS, () -> {
            model.documentProperty().set(Optional.of(other));
            frame();
            return timed(() -> model.documentProperty().set(Optional.of(document)));
        });
        SplittableRandom random = new SplittableRandom(1);
        row("going to a far place", ROUNDS, () -> timed(() -> {
            int at = random.nextInt(document.text().length() - 10);
            model.goTo(new Span(at, at + 5), false);
        }));
        RichTextArea area = (RichTextArea) scene.lookup(".transcript-page");
        area.moveDocumentStart();
        row("scrolling by a page", FRAMES, () -> timed(area::pageDown));
        row("scrolling by a line", FRAMES, () -> timed(area::moveDown));
        stage.hide();
    }

    private long timed(Runnable act) {
        long start = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        act.run();
        frame();
        lastBusy = threads.getCurrentThreadCpuTime() - busy;
        return System.nanoTime() - start;
    }

    private void frame() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null);
    }

    private void row(String what, int rounds, LongSupplier nanos) {
        double[] millis = new double[rounds];
        double[] busy = new double[rounds];
        for (int round = -3; round < rounds; round++) {
            double taken = nanos.getAsLong() / 1e6;
            if (round >= 0) {
                millis[round] = taken;
                busy[round] = lastBusy / 1e6;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        int late = (int) Math.ceil(rounds * 0.95) - 1;
        out.printf("%-24s p50 %6.1f ms   p95 %6.1f ms   of that the thread's own work p50 %6.1f ms   p95 %6.1f ms%n", what,
                millis[rounds / 2], millis[late], busy[rounds / 2], busy[late]);
    }

    private static Document document(int turns, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        List<Turn> spoken = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Person> people = List.of(new Person("clinton", "Hillary Rodham Clinton", Side.UNITED_STATES, List.of(), List.of()),
                new Person("lavrov", "Sergey Lavrov", Side.RUSSIA, List.of(), List.of()));
        for (int turn = 0; turn < turns; turn++) {
            Person speaker = people.get(turn % 2);
            String label = speaker.fullName().toUpperCase(Locale.ROOT);
            int labelStart = text.length();
            text.append(label).append(": ");
            int start = text.length();
            for (int word = random.nextInt(1, 16); word > 0; word--) {
                text.append("missile defense and offensive arms are talked about again ", 0, random.nextInt(8, 58)).append(' ');
            }
            Span speech = new Span(start, text.length()).trimmed(text);
            spoken.add(new Turn(TurnKind.SPEECH, label, Optional.of(new Span(labelStart, labelStart + label.length())),
                    new Attribution(Optional.of(speaker.id()), Certainty.CERTAIN, "generated"), speaker.side(), Optional.empty(), Optional.empty(), false, speech));
            paragraphs.add(new Paragraph(ParagraphKind.TEXT, 0, new Span(labelStart, speech.end())));
            text.append("\n\n");
        }
        Metadata metadata = new Metadata(Finding.none("generated"), Finding.none("generated"), Finding.none("generated"), Finding.none("generated"),
                Finding.none("generated"), Finding.none("generated"), Finding.certain(When.day(LocalDate.of(2009, 3, 6)), "generated"),
                Finding.none("generated"), Finding.none("generated"), Finding.none("generated"));
        return new Document(SourceFormat.PLAIN_TEXT, DocumentKind.TRANSCRIPT, metadata, text.toString(), paragraphs, List.of(), spoken, List.of(), List.of(),
                List.of(), people, new MeetingMatch.None("generated"));
    }
}
