package readout.exporting.qda;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of one namespace, a line each. Characters that XML cannot hold are replaced, one for one.
final class XmlOut {

    private final XMLStreamWriter out;

    XmlOut(OutputStream to, String root, String namespace) throws XMLStreamException {
        this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(to, "UTF-8");
        out.writeStartDocument("utf-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement(root);
        out.writeDefaultNamespace(namespace);
    }

    /// Begins an element; attributes by name and value, those without a value are left out.
    XmlOut begin(String element, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(element);
        return with(attributes);
    }

    /// Adds attributes to the element just begun.
    XmlOut with(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
        return this;
    }

    XmlOut end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /// Writes an element that has no content.
    XmlOut empty(String element, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(element);
        return with(attributes);
    }

    /// Writes an element with text, unless the text is empty.
    XmlOut text(String element, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            out.writeCharacters("\n");
            out.writeStartElement(element);
            out.writeCharacters(clean(text));
            out.writeEndElement();
        }
        return this;
    }

    void finish() throws XMLStreamException {
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    /// The failure of the stream, where that is the cause.
    static IOException cause(XMLStreamException e) {
        return e.getNestedException() instanceof IOException failure ? failure : new IOException(e.getMessage(), e);
    }

    static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            boolean fits = c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c) || c == '\t' || c == '\n' || c == '\r';
            if (pair) {
                if (clean != null) {
                    clean.append(c).append(text.charAt(i + 1));
                }
                i++;
            } else if (!fits || clean != null) {
                clean = clean == null ? new StringBuilder(text.substring(0, i)) : clean;
                clean.append(fits ? c : '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
