package readout.exporting.qda;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import readout.exporting.BookIndex;
import readout.exporting.CitedDocument;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.ExportBook;
import readout.model.Person;

/// Writes project.qde: documents as text sources, quotes as selections of them, tags as codes, notes as notes, speakers as cases.
/// An exchange is a code of its own with links from each of its quotes to the next; a question of reliability is a code too.
final class ProjectWriting {

    private static final int NAME = 60;

    private final ExportBook book;
    private final BookIndex index;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, List<CitedQuote>> quotes = new LinkedHashMap<>();

    ProjectWriting(ExportBook book) {
        this.book = book;
        this.index = new BookIndex(book);
        book.tags().forEach(tag -> codes.put(tag.path(), Qda.ofUid(tag.uid())));
        book.documents().forEach(document -> quotes.put(document.id(), new ArrayList<>()));
        book.quotes().forEach(quote -> quotes.get(index.document(quote).id()).add(quote));
    }

    /// The GUID of a document.
    static String source(CitedDocument document) {
        return Qda.guid("document " + document.textSha256());
    }

    void write(OutputStream to) throws XMLStreamException {
        XmlOut out = new XmlOut(to, "Project", Qda.PROJECT);
        out.with("name", book.title(), "origin", Qda.ORIGIN, "creatingUserGUID", Qda.USER, "creationDateTime", time(book.made()));
        out.begin("Users").empty("User", "guid", Qda.USER, "name", "Readout").end();
        codeBook(out);
        cases(out);
        if (!book.documents().isEmpty()) {
            out.begin("Sources");
            for (CitedDocument document : book.documents()) {
                source(document, out);
            }
            out.end();
        }
        notes(out);
        links(out);
        out.finish();
    }

    private void codeBook(XmlOut out) throws XMLStreamException {
        CodeTree tree = new CodeTree(book.tags());
        Set<String> reliability = new TreeSet<>();
        book.quotes().forEach(quote -> reliability.addAll(quote.reliability()));
        if (tree.isEmpty() && reliability.isEmpty() && book.exchanges().isEmpty()) {
            return;
        }
        out.begin("CodeBook").begin("Codes");
        tree.write(out);
        if (!reliability.isEmpty()) {
            out.begin("Code", "guid", Qda.RELIABILITY, "name", "Reliability", "isCodable", "false");
            for (String word : reliability) {
                out.empty("Code", "guid", Qda.guid("reliability " + word), "name", word, "isCodable", "true");
            }
            out.end();
        }
        if (!book.exchanges().isEmpty()) {
            out.begin("Code", "guid", Qda.EXCHANGES, "name", "Exchanges", "isCodable", "false");
            for (CitedExchange exchange : book.exchanges()) {
                out.begin("Code", "guid", Qda.ofUid(exchange.uid()), "name", exchange.title(), "isCodable", "true");
                out.text("Description", exchange.note()).end();
            }
            out.end();
        }
        out.end().end();
    }

    private void cases(XmlOut out) throws XMLStreamException {
        Map<String, Set<String>> said = new HashMap<>();
        for (CitedQuote quote : book.quotes()) {
            for (CitedPart part : quote.parts()) {
                part.person().ifPresent(person -> said.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(quote.uid()));
            }
        }
        List<Person> people = book.people().stream().filter(person -> said.containsKey(person.id())).toList();
        if (people.isEmpty()) {
            return;
        }
        out.begin("Variables");
        out.empty("Variable", "guid", Qda.SIDE, "name", "Side", "typeOfVariable", "Text");
        out.empty("Variable", "guid", Qda.PERSON, "name", "Readout id", "typeOfVariable", "Text");
        out.end().begin("Cases");
        for (Person person : people) {
            out.begin("Case", "guid", Qda.guid("person " + person.id()), "name", person.fullName());
            value(Qda.SIDE, person.side().word(), out);
            value(Qda.PERSON, person.id(), out);
            for (String uid : said.get(person.id())) {
                out.empty("SelectionRef", "targetGUID", Qda.ofUid(uid));
            }
            out.end();
        }
        out.end();
    }

    private static void value(String variable, String text, XmlOut out) throws XMLStreamException {
        out.begin("VariableValue").empty("VariableRef", "targetGUID", variable).text("TextValue", text).end();
    }

    private void source(CitedDocument document, XmlOut out) throws XMLStreamException {
        String guid = source(document);
        out.begin("TextSource", "guid", guid, "name", line(document.title().orElse(document.id())), "plainTextPath", Qda.INTERNAL + guid + ".txt",
                "creatingUser", Qda.USER, "creationDateTime", time(document.imported()));
        for (CitedQuote quote : quotes.get(document.id())) {
            selection(quote, out);
        }
        out.end();
    }

    private void selection(CitedQuote quote, XmlOut out) throws XMLStreamException {
        String guid = Qda.ofUid(quote.uid());
        out.begin("PlainTextSelection", "guid", guid, "name", name(quote.exact()), "startPosition", String.valueOf(quote.points().start()),
                "endPosition", String.valueOf(quote.points().end()), "creatingUser", Qda.USER, "creationDateTime", time(quote.created()),
                "modifyingUser", Qda.USER, "modifiedDateTime", time(quote.changed()));
        for (String path : quote.tags()) {
            coding(guid, codes.getOrDefault(path, Qda.guid("tag " + path)), quote.created(), out);
        }
        for (String word : quote.reliability()) {
            coding(guid, Qda.guid("reliability " + word), quote.created(), out);
        }
        for (CitedExchange exchange : index.exchanges(quote)) {
            coding(guid, Qda.ofUid(exchange.uid()), exchange.created(), out);
        }
        if (!quote.note().isEmpty()) {
            out.empty("NoteRef", "targetGUID", note(quote));
        }
        out.end();
    }

    private static void coding(String selection, String code, Instant made, XmlOut out) throws XMLStreamException {
        out.begin("Coding", "guid", Qda.guid("coding " + selection + " " + code), "creatingUser", Qda.USER, "creationDateTime", time(made));
        out.empty("CodeRef", "targetGUID", code).end();
    }

    private void notes(XmlOut out) throws XMLStreamException {
        List<CitedQuote> noted = book.quotes().stream().filter(quote -> !quote.note().isEmpty()).toList();
        List<CitedLink> explained = book.links().stream().filter(link -> !link.note().isEmpty()).toList();
        if (noted.isEmpty() && explained.isEmpty()) {
            return;
        }
        out.begin("Notes");
        for (CitedQuote quote : noted) {
            note(note(quote), quote.note(), quote.changed(), out);
        }
        for (CitedLink link : explained) {
            note(Qda.guid("note " + link(link)), link.note(), book.made(), out);
        }
        out.end();
    }

    private static void note(String guid, String text, Instant when, XmlOut out) throws XMLStreamException {
        out.begin("Note", "guid", guid, "name", name(text), "creatingUser", Qda.USER, "creationDateTime", time(when));
        out.text("PlainTextContent", text).end();
    }

    private void links(XmlOut out) throws XMLStreamException {
        boolean chained = book.exchanges().stream().anyMatch(exchange -> exchange.quotes().size() > 1);
        if (book.links().isEmpty() && !chained) {
            return;
        }
        out.begin("Links");
        for (CitedLink link : book.links()) {
            out.begin("Link", "guid", link(link), "name", link.kind(), "direction", "OneWay", "originGUID", Qda.ofUid(link.from()),
                    "targetGUID", Qda.ofUid(link.to()));
            if (!link.note().isEmpty()) {
                out.empty("NoteRef", "targetGUID", Qda.guid("note " + link(link)));
            }
            out.end();
        }
        for (CitedExchange exchange : book.exchanges()) {
            for (int i = 1; i < exchange.quotes().size(); i++) {
                out.empty("Link", "guid", Qda.guid("next " + exchange.uid() + " " + i), "name", Qda.NEXT + exchange.title(), "direction", "OneWay",
                        "originGUID", Qda.ofUid(exchange.quotes().get(i - 1)), "targetGUID", Qda.ofUid(exchange.quotes().get(i)));
            }
        }
        out.end();
    }

    private static String link(CitedLink link) {
        return Qda.guid("link " + link.from() + " " + link.kind() + " " + link.to());
    }

    private static String note(CitedQuote quote) {
        return Qda.guid("note " + quote.uid());
    }

    private static String name(String words) {
        String line = line(words);
        return line.length() <= NAME ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(NAME, line.codePointCount(0, line.length())))) + "…";
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String time(Instant when) {
        return when.toString();
    }
}
