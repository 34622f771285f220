package readout.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import readout.archive.Archive;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.search.query.Notice;
import readout.archive.search.query.Query;
import readout.archive.search.query.QueryParser;
import readout.exporting.CitationStyle;
import readout.exporting.ExportBook;
import readout.exporting.ExportFormat;
import readout.exporting.ExportLanguage;
import readout.exporting.ExportOptions;
import readout.exporting.Exported;
import readout.exporting.Grouping;
import readout.exporting.TagsAs;
import readout.exporting.file.Exporters;
import readout.exporting.file.FileExport;
import readout.outgoing.Assembling;
import readout.outgoing.Scope;

/// Writes quotes in a format other programs read.
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes quotes with their sources, notes and tags in a format other programs read. Every option given must hold;"
                + " without any, all quotes are written.",
        footer = {"", "FILE is replaced once the new one is whole; if that fails, it stays as it was. Without -o, text goes to standard"
                + " output.", "", "Exit codes: 0 written; 1 nothing was written, because there are no such quotes, what an option names is not"
                + " there or not clear, or FILE could not be written; 2 the command was not understood; 3 the program itself failed;"
                + " 4 the archive could not be opened."})
final class ExportCommand implements Callable<Integer> {

    /// Formats by the words for them.
    static final class FormatWord implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String word) {
            return ExportFormat.ofWord(word).orElseThrow(() -> new TypeConversionException("there is no format " + word
                    + "; there are " + String.join(", ", List.of(ExportFormat.values()).stream().map(ExportFormat::word).toList())));
        }
    }

    /// Languages by their codes.
    static final class LanguageWord implements ITypeConverter<ExportLanguage> {
        @Override
        public ExportLanguage convert(String word) {
            return Arrays.stream(ExportLanguage.values()).filter(each -> each.locale().getLanguage().equals(word)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no language " + word + "; there are en, ru"));
        }
    }

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--format", required = true, paramLabel = "F", converter = FormatWord.class,
            description = "md, html, docx, csv or xlsx: the quotes to read; jsonld: as web annotations; qdpx: a project for programs of"
                    + " qualitative analysis; qdc: its code book, the tags; csl, ris or bibtex: the documents they are from.")
    private ExportFormat format;

    @Mixin
    private QuoteChoice choice;

    @Option(names = "--query", paramLabel = "Q", description = "Those whose words or notes answer to a query; see readout search --help.")
    private String query;

    @Option(names = "--context", description = "With the words before and after each quote (md, html, docx).")
    private boolean context;

    @Option(names = "--group", paramLabel = "G", defaultValue = "exchange",
            description = "Under headings by exchange, speaker, tag or meeting, or none (${DEFAULT-VALUE}; md, html, docx).")
    private Grouping grouping;

    @Option(names = "--citation", paramLabel = "C", defaultValue = "notes",
            description = "notes: in full each time; short: in full once, then short (${DEFAULT-VALUE}; md, html, docx).")
    private CitationStyle citation;

    @Option(names = "--tags-as", paramLabel = "T", defaultValue = "list",
            description = "list: all in one cell; rows: a row a tag; columns: a column of 0 and 1 each (${DEFAULT-VALUE}; csv, xlsx).")
    private TagsAs tagsAs;

    @Option(names = "--lang", paramLabel = "L", defaultValue = "en", converter = LanguageWord.class,
            description = "en or ru: the language of citations and of the few words added (${DEFAULT-VALUE}; not jsonld, qdpx, qdc).")
    private ExportLanguage language;

    @Option(names = "-o", paramLabel = "FILE", description = "Where it goes.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (file == null && !format.isText()) {
            spec.commandLine().getErr().println("--format " + format.word() + " needs -o FILE.");
            return ReadoutCommand.NOT_UNDERSTOOD;
        }
        return archive.with(this::export);
    }

    private int export(Archive from) {
        try {
            ExportBook book = new Assembling(from, Clock.systemUTC()).book(scope(from));
            if (book.quotes().isEmpty() && (format != ExportFormat.QDC || book.tags().isEmpty())) {
                throw new Untold("There are no such quotes; nothing was written.");
            }
            ExportOptions options = new ExportOptions(context, grouping, citation, tagsAs, language);
            if (file == null) {
                print(book, options);
            } else {
                write(book, options);
            }
            return ReadoutCommand.DONE;
        } catch (Untold e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ReadoutCommand.SOME_FAILED;
        }
    }

    private Scope scope(Archive from) throws Untold {
        QuoteFilter filter = choice.filter(from);
        List<Exchange> exchanges = choice.exchanges(from);
        if (exchanges.size() > 1) {
            throw new Untold("There are %d exchanges called %s; give one of them another title.".formatted(exchanges.size(),
                    exchanges.getFirst().title()));
        }
        QuoteOrder order = exchanges.isEmpty() ? QuoteOrder.KEPT : QuoteOrder.EXCHANGE;
        QuoteFilter among = exchanges.isEmpty() ? filter : filter.inExchange(exchanges.getFirst().id());
        if (query == null) {
            return new Scope.Filtered(among, order);
        }
        Query asked = QueryParser.parse(query);
        for (Notice notice : asked.notices()) {
            spec.commandLine().getErr().println(notice.sentence());
        }
        return new Scope.Found(asked, among, order);
    }

    private void print(ExportBook book, ExportOptions options) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            Exporters.of(format).write(book, options, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spec.commandLine().getOut().print(text.toString(StandardCharsets.UTF_8));
    }

    private void write(ExportBook book, ExportOptions options) throws Untold {
        PrintWriter out = spec.commandLine().getOut();
        switch (new FileExport(Exporters.of(format)).write(book, options, file, () -> false)) {
            case Exported.Written(Path written, long bytes, int quotes) ->
                    out.println("%,d %s written to %s (%,d bytes).".formatted(quotes, quotes == 1 ? "quote" : "quotes", written, bytes));
            case Exported.NotWritten(Path wanted, String why) -> throw new Untold(wanted + " was not written: " + why + ".");
            case Exported.Cancelled(Path wanted) -> throw new Untold(wanted + " was not written.");
        }
    }
}
