package readout.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import readout.archive.documents.Digest;
import readout.archive.imports.ImportResult;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.quotes.NewQuote;
import readout.model.Document;
import readout.model.Person;
import readout.model.Side;
import readout.model.Span;

/// The process that [KillTest] ends: it imports for ever and reports each document and quote once it is safe.
final class KillChild {

    private KillChild() {
    }

    /// @param arguments the archive, and a number that makes this child's documents different from every other's
    public static void main(String[] arguments) {
        Archive archive = Samples.opened(Archive.open(Path.of(arguments[0]), ArchiveOptions.usual()));
        Random random = new Random(Integer.parseInt(arguments[1]));
        ImportWriter writer = archive.beginImport();
        for (int number = 0; ; ) {
            List<Incoming> batch = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                Document document = document("round " + arguments[1] + " number " + number++, random);
                texts.add(document.text());
                batch.add(Incoming.of("file", document.text().getBytes(StandardCharsets.UTF_8), document));
            }
            List<ImportResult> results = writer.write(batch);
            for (int i = 0; i < texts.size(); i++) {
                String code = results.get(i).outcome().document().orElseThrow();
                System.out.println("imported " + code + " " + Digest.hex(Digest.of(texts.get(i))) + " .");
            }
            archive.quotes().keep(List.of(NewQuote.of(results.getFirst().outcome().document().orElseThrow(), new Span(0, 5)).withNote("n")));
            System.out.println("quoted .");
            System.out.flush();
        }
    }

    private static Document document(String head, Random random) {
        StringBuilder text = new StringBuilder(head);
        for (int i = random.nextInt(3000); i > 0; i--) {
            text.append(' ').append(Integer.toString(random.nextInt(50_000), 36));
        }
        int who = random.nextInt(50);
        return Samples.plain(text.toString(), new Person("p" + who, "Person Number" + who, Side.OTHER, List.of(), List.of()));
    }
}
