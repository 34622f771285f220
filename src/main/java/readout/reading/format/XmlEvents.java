package readout.reading.format;

import java.io.ByteArrayInputStream;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Tells the elements and words of an XML file one after the other. Declared entities and external files are never
/// followed, and depth costs no stack.
final class XmlEvents {

    private static final XMLInputFactory FACTORY = factory();

    private XmlEvents() {
    }

    /// Who is told.
    interface Listener {

        /// An element opens.
        ///
        /// @param name       its prefix and name, as `w:p`
        /// @param attributes gives an attribute's value by its prefix and name, null if it has none
        void open(String name, UnaryOperator<String> attributes);

        /// An element closes.
        void close(String name);

        /// Words between tags, perhaps in several pieces.
        void words(String words);
    }

    /// Tells the events of `xml`.
    ///
    /// @throws XMLStreamException if it is not well-formed
    static void tell(byte[] xml, Listener listener, Deadline deadline) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            UnaryOperator<String> attributes = name -> attribute(reader, name);
            while (reader.hasNext()) {
                deadline.check();
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> listener.open(nameOf(reader), attributes);
                    case XMLStreamConstants.END_ELEMENT -> listener.close(nameOf(reader));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                            listener.words(reader.getText());
                    default -> { }
                }
            }
        } finally {
            reader.close();
        }
    }

    private static String nameOf(XMLStreamReader reader) {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
    }

    private static String attribute(XMLStreamReader reader, String name) {
        int colon = name.indexOf(':');
        String local = name.substring(colon + 1);
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String own = reader.getAttributePrefix(i);
            if (reader.getAttributeLocalName(i).equals(local) && prefix.equals(own == null ? "" : own)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
