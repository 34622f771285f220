package readout.command;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import readout.archive.Archive;
import readout.archive.meetings.MeetingEntry;
import readout.archive.sql.Page;
import tools.jackson.databind.node.ObjectNode;

/// Lists an archive's meetings.
@Command(name = "meetings", mixinStandardHelpOptions = true, description = "Lists an archive's meetings by date.")
final class MeetingsCommand extends ListCommand<MeetingEntry> {

    @Override
    List<MeetingEntry> page(Archive from, Page page) {
        return from.meetings().list(page);
    }

    @Override
    Function<MeetingEntry, ObjectNode> asJson(Archive from) {
        return RecordJson::of;
    }

    @Override
    String asLine(MeetingEntry entry) {
        return "%-21s  %3d  %s".formatted(entry.meeting().when().iso(), entry.documents(), entry.meeting().title());
    }
}
