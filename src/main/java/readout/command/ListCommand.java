package readout.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.archive.sql.Page;
import tools.jackson.databind.node.ObjectNode;

/// A verb that lists everything of one sort, a line each.
abstract class ListCommand<T> implements Callable<Integer> {

    /// Lists are fetched in pages, so that an archive of any size can be printed.
    private static final int PAGE = 500;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "Print JSON Lines: one object a line.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        return archive.with(this::list);
    }

    /// One page of the list.
    abstract List<T> page(Archive from, Page page);

    /// An entry as a JSON object.
    abstract Function<T, ObjectNode> asJson(Archive from);

    /// An entry as a line for people.
    abstract String asLine(T entry);

    private int list(Archive from) {
        PrintWriter out = spec.commandLine().getOut();
        Function<T, ObjectNode> object = asJson(from);
        for (int offset = 0; ; offset += PAGE) {
            List<T> entries = page(from, new Page(offset, PAGE));
            for (T entry : entries) {
                if (json) {
                    new JsonLines(out).print(object.apply(entry));
                } else {
                    out.println(asLine(entry));
                }
            }
            if (entries.size() < PAGE) {
                return ReadoutCommand.DONE;
            }
        }
    }
}
