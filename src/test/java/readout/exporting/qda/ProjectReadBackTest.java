package readout.exporting.qda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import readout.exporting.CitedQuote;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;

/// What is written is read by a parser and held against a schema that are not ours.
class ProjectReadBackTest {

    @Test
    void theProjectFollowsTheStandardAndItsSelectionsHoldTheWords() throws Exception {
        ExportBook book = ResetBook.book();
        Map<String, byte[]> files = files(Goldens.bytes(new QdpxExporter(), book, ExportOptions.usual()));
        validate(files.get("project.qde"), "project.xsd");
        Element root = parse(files.get("project.qde"));
        Map<String, String> words = new HashMap<>();
        for (Element source : elements(root, "TextSource")) {
            String text = new String(files.get("Sources/" + source.getAttribute("plainTextPath").replace("internal://", "")), StandardCharsets.UTF_8);
            for (Element selection : elements(source, "PlainTextSelection")) {
                int start = text.offsetByCodePoints(0, Integer.parseInt(selection.getAttribute("startPosition")));
                int end = text.offsetByCodePoints(0, Integer.parseInt(selection.getAttribute("endPosition")));
                words.put(selection.getAttribute("guid"), text.substring(start, end));
            }
        }
        Map<String, String> wanted = new HashMap<>();
        for (CitedQuote quote : book.quotes()) {
            wanted.put(Qda.ofUid(quote.uid()), quote.exact());
        }
        assertEquals(wanted, words);
        assertEveryReferenceLeadsSomewhere(root);
        assertEquals(book.quotes().stream().mapToInt(quote -> quote.tags().size() + quote.reliability().size()).sum()
                + book.exchanges().stream().mapToInt(exchange -> exchange.quotes().size()).sum(), elements(root, "Coding").size());
    }

    @Test
    void theCodeBookFollowsTheStandard() throws Exception {
        byte[] written = Goldens.bytes(new QdcExporter(), ResetBook.book(), ExportOptions.usual());
        validate(written, "codebook.xsd");
        Goldens.compare("reset.qdc", new String(written, StandardCharsets.UTF_8));
    }

    @Test
    void theProjectIsTheGoldenOne() throws IOException {
        Map<String, byte[]> files = files(Goldens.bytes(new QdpxExporter(), ResetBook.book(), ExportOptions.usual()));
        Goldens.compare("reset.qde", new String(files.get("project.qde"), StandardCharsets.UTF_8));
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        byte[] once = Goldens.bytes(new QdpxExporter(), ResetBook.book(), ExportOptions.usual());
        assertTrue(Arrays.equals(once, Goldens.bytes(new QdpxExporter(), ResetBook.book(), ExportOptions.usual())));
    }

    private static void assertEveryReferenceLeadsSomewhere(Element root) {
        Set<String> guids = new HashSet<>();
        List<String> references = new ArrayList<>();
        for (Element element : elements(root, "*")) {
            if (element.hasAttribute("guid")) {
                assertTrue(guids.add(element.getAttribute("guid")), element.getLocalName() + " " + element.getAttribute("guid") + " stands twice");
            }
            for (String name : List.of("targetGUID", "originGUID", "creatingUser", "modifyingUser")) {
                if (element.hasAttribute(name)) {
                    references.add(element.getAttribute(name));
                }
            }
        }
        references.removeAll(guids);
        assertEquals(List.of(), references);
    }

    private static void validate(byte[] xml, String schema) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(ProjectReadBackTest.class.getResource("/readout/exporting/" + schema))
                .newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Element parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
