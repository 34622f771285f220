package readout.command;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import readout.archive.Archive;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.sql.Page;
import tools.jackson.databind.node.ObjectNode;

/// Lists an archive's documents.
@Command(name = "documents", mixinStandardHelpOptions = true, description = "Lists an archive's documents by date.")
final class DocumentsCommand extends ListCommand<DocumentSummary> {

    @Override
    List<DocumentSummary> page(Archive from, Page page) {
        return from.documents().list(DocumentOrder.DAY, page);
    }

    @Override
    Function<DocumentSummary, ObjectNode> asJson(Archive from) {
        return RecordJson::of;
    }

    @Override
    String asLine(DocumentSummary document) {
        return "%s  %-10s  %-11s  %s".formatted(document.id(), document.day().map(Object::toString).orElse("no date"), document.kind().word(),
                document.title().orElse(document.file()));
    }
}
