package readout.command;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import readout.archive.Archive;
import readout.archive.people.PersonSummary;
import readout.archive.sql.Page;
import tools.jackson.databind.node.ObjectNode;

/// Lists an archive's people.
@Command(name = "people", mixinStandardHelpOptions = true, description = "Lists an archive's people by name.")
final class PeopleCommand extends ListCommand<PersonSummary> {

    @Override
    List<PersonSummary> page(Archive from, Page page) {
        return from.people().list(page);
    }

    @Override
    Function<PersonSummary, ObjectNode> asJson(Archive from) {
        return RecordJson::of;
    }

    @Override
    String asLine(PersonSummary summary) {
        return "%-7s  %4d turns  %4d quotations  %s".formatted(summary.person().side().word(), summary.turns(), summary.quotations(),
                summary.person().fullName());
    }
}
