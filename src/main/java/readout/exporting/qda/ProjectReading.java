package readout.exporting.qda;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import readout.exporting.BookReading;
import readout.exporting.CitedDocument;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.ExportBook;
import readout.exporting.KeptSources;
import readout.model.Person;
import readout.model.Side;
import readout.model.Span;

/// Makes a book of a project. Sources that are no texts are passed over and told.
final class ProjectReading {

    private final Element root;
    private final SafeZip zip;
    private final Instant made;
    private final CodeReading codes;
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, List<Person>> speakers = new HashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<CitedQuote> quotes = new ArrayList<>();
    private final Map<String, List<String>> exchanged = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();

    ProjectReading(Element root, SafeZip zip, Instant now) throws UnreadableException {
        this.root = root;
        this.zip = zip;
        this.made = time(root, "creationDateTime", now);
        this.codes = new CodeReading(SafeXml.child(root, "CodeBook").flatMap(book -> SafeXml.child(book, "Codes")), made);
    }

    BookReading read() throws UnreadableException {
        for (Element note : SafeXml.grandchildren(root, "Notes", "Note")) {
            notes.put(guid(note, "guid"), SourceText.of(note, zip).map(SourceText::text).orElse(""));
        }
        for (Element one : SafeXml.grandchildren(root, "Cases", "Case")) {
            speaker(one);
        }
        List<CitedDocument> documents = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (Element source : SafeXml.grandchildren(root, "Sources", "TextSource")) {
            Optional<SourceText> text = SourceText.of(source, zip);
            String name = SafeXml.attribute(source, "name").orElse("source");
            if (text.isEmpty()) {
                notices.add("The text of “%s” is not in the project; its quotes were passed over.".formatted(name));
                continue;
            }
            String guid = guid(source, "guid");
            documents.add(text.get().document(guid, name, time(source, "creationDateTime", made)));
            texts.put(guid, text.get().text());
            for (Element selection : SafeXml.children(source, "PlainTextSelection")) {
                quote(guid, text.get(), selection);
            }
        }
        passedOver();
        ExportBook book = new ExportBook(SafeXml.attribute(root, "name").orElse("Project"), made, quotes, documents, exchanges(), codes.tags(),
                links(), List.copyOf(people.values()), List.of(), new KeptSources(texts, Map.of()));
        return new BookReading.Read(book, false, notices);
    }

    private void passedOver() {
        for (String kind : List.of("PictureSource", "PDFSource", "AudioSource", "VideoSource")) {
            int count = SafeXml.grandchildren(root, "Sources", kind).size();
            if (count > 0) {
                notices.add("%d of the sources (%s) %s no text and %s passed over.".formatted(count, kind, count == 1 ? "is" : "are", count == 1 ? "was" : "were"));
            }
        }
    }

    /// A case that selections refer to is their speaker.
    private void speaker(Element one) throws UnreadableException {
        List<Element> selections = SafeXml.children(one, "SelectionRef");
        Optional<String> name = SafeXml.attribute(one, "name");
        if (selections.isEmpty() || name.isEmpty()) {
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (Element value : SafeXml.children(one, "VariableValue")) {
            SafeXml.child(value, "VariableRef").flatMap(ref -> SafeXml.attribute(ref, "targetGUID"))
                    .ifPresent(ref -> values.put(ref, SafeXml.text(value, "TextValue")));
        }
        String code = values.getOrDefault(Qda.PERSON, guid(one, "guid"));
        Person person = new Person(code, name.get(), side(values.getOrDefault(Qda.SIDE, "")), List.of(), List.of());
        people.put(code, person);
        for (Element selection : selections) {
            speakers.computeIfAbsent(guid(selection, "targetGUID"), _ -> new ArrayList<>()).add(person);
        }
    }

    private static Side side(String word) {
        try {
            return Side.ofWord(word);
        } catch (IllegalArgumentException e) {
            return Side.OTHER;
        }
    }

    private void quote(String source, SourceText text, Element selection) throws UnreadableException {
        String guid = guid(selection, "guid");
        Optional<Span> span = text.span(number(selection, "startPosition"), number(selection, "endPosition"));
        if (span.isEmpty()) {
            notices.add("A selection of “%s” lies outside its text and was passed over.".formatted(text.name()));
            return;
        }
        List<String> tags = new ArrayList<>();
        Set<String> reliability = new TreeSet<>();
        List<String> told = new ArrayList<>();
        Optional.of(SafeXml.text(selection, "Description").strip()).filter(words -> !words.isEmpty()).ifPresent(told::add);
        for (Element coding : SafeXml.children(selection, "Coding")) {
            Optional<Element> ref = SafeXml.child(coding, "CodeRef");
            if (ref.isPresent()) {
                String code = guid(ref.get(), "targetGUID");
                codes.path(code).filter(path -> !tags.contains(path)).ifPresent(tags::add);
                codes.reliability(code).ifPresent(reliability::add);
                if (codes.exchanges().containsKey(code)) {
                    exchanged.computeIfAbsent(code, _ -> new ArrayList<>()).add(guid);
                }
            }
            note(coding).ifPresent(told::add);
        }
        note(selection).ifPresent(told::add);
        Instant created = time(selection, "creationDateTime", made);
        quotes.add(text.quote(guid, source, span.get(), String.join("\n\n", told), reliability, parts(guid, text, span.get()), tags, quotes.size(),
                created, time(selection, "modifiedDateTime", created)));
    }

    private List<CitedPart> parts(String guid, SourceText text, Span span) {
        return speakers.getOrDefault(guid, List.of()).stream().map(person -> new CitedPart(span, text.points(span), Optional.empty(), "",
                Optional.of(person.id()), person.fullName(), Optional.empty(), person.side(), true)).toList();
    }

    /// The texts of the notes an element refers to.
    private Optional<String> note(Element element) throws UnreadableException {
        List<String> texts = new ArrayList<>();
        for (Element ref : SafeXml.children(element, "NoteRef")) {
            Optional.ofNullable(notes.get(guid(ref, "targetGUID"))).filter(text -> !text.isBlank()).ifPresent(texts::add);
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", texts));
    }

    private List<CitedExchange> exchanges() throws UnreadableException {
        Map<String, Map<String, List<String>>> next = new HashMap<>();
        for (Element link : SafeXml.grandchildren(root, "Links", "Link")) {
            if (link.getAttribute("name").startsWith(Qda.NEXT)) {
                next.computeIfAbsent(link.getAttribute("name"), _ -> new HashMap<>())
                        .computeIfAbsent(guid(link, "originGUID"), _ -> new ArrayList<>()).add(guid(link, "targetGUID"));
            }
        }
        List<CitedExchange> exchanges = new ArrayList<>();
        for (var code : codes.exchanges().entrySet()) {
            String title = code.getValue().getAttribute("name");
            List<String> members = Chain.ordered(exchanged.getOrDefault(code.getKey(), List.of()), next.getOrDefault(Qda.NEXT + title, Map.of()));
            exchanges.add(new CitedExchange(code.getKey(), title, SafeXml.text(code.getValue(), "Description").strip(), members, true,
                    exchanges.size(), made, made));
        }
        return exchanges;
    }

    private List<CitedLink> links() throws UnreadableException {
        Set<String> known = Set.of("answers", "contradicts", "repeats", "corrects");
        Set<String> uids = new TreeSet<>();
        quotes.forEach(quote -> uids.add(quote.uid()));
        List<CitedLink> links = new ArrayList<>();
        for (Element link : SafeXml.grandchildren(root, "Links", "Link")) {
            if (known.contains(link.getAttribute("name")) && uids.contains(guid(link, "originGUID")) && uids.contains(guid(link, "targetGUID"))) {
                links.add(new CitedLink(guid(link, "originGUID"), guid(link, "targetGUID"), link.getAttribute("name"), note(link).orElse("")));
            }
        }
        return links;
    }

    static String guid(Element element, String attribute) throws UnreadableException {
        try {
            return Qda.bare(element.getAttribute(attribute));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("a %s has no %s".formatted(element.getLocalName(), attribute));
        }
    }

    private static int number(Element element, String attribute) throws UnreadableException {
        try {
            return Integer.parseInt(element.getAttribute(attribute).strip());
        } catch (NumberFormatException e) {
            throw new UnreadableException("the %s of a %s is no number".formatted(attribute, element.getLocalName()));
        }
    }

    private static Instant time(Element element, String attribute, Instant otherwise) {
        Optional<String> value = SafeXml.attribute(element, attribute);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            // A time without a zone is somebody's local time; which, nobody can tell.
            boolean zoned = value.get().matches(".*(Z|[+-]\\d\\d:\\d\\d)$");
            return OffsetDateTime.parse(zoned ? value.get() : value.get() + "Z").toInstant();
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
