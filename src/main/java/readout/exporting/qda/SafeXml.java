package readout.exporting.qda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads XML of strangers: no document type, so no entities; nothing is fetched.
final class SafeXml {

    private SafeXml() {
    }

    /// The root element.
    ///
    /// @throws UnreadableException if it is no XML, or has a document type
    static Element root(byte[] bytes) throws UnreadableException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException e) {
            boolean type = e.getMessage() != null && e.getMessage().contains("DOCTYPE");
            throw new UnreadableException(type ? "it declares a document type, which may hide entities" : "its XML is damaged");
        } catch (IOException e) {
            throw new UnreadableException("its XML is not in the encoding it says");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java's own XML parser can be made safe", e);
        }
    }

    /// The elements in an element, those of a name.
    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    /// The first of them.
    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /// The elements of a name in elements of another name.
    static List<Element> grandchildren(Element parent, String outer, String name) {
        return children(parent, outer).stream().flatMap(element -> children(element, name).stream()).toList();
    }

    /// The text in the first element of a name, empty if there is none.
    static String text(Element parent, String name) {
        return child(parent, name).map(Element::getTextContent).orElse("");
    }

    /// An attribute, if it is there and not empty.
    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
    }

    /// Says nothing on standard error.
    private static final class Strict extends DefaultHandler {
        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
