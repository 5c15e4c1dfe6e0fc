package org.duban.approval.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a .docx, read as a stream: whatever it unfolds to, no more of it is kept than is asked for. */
final class WordXml {

    private static final String BODY = "word/document.xml";

    private WordXml() {}

    static String text(Path content, int longest) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            ZipEntry body = zip.getEntry(BODY);
            if (body == null) {
                throw new IOException("no " + BODY);
            }
            try (InputStream in = zip.getInputStream(body)) {
                return read(in, longest);
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static String read(InputStream in, int longest) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.hasNext() && text.length() < longest) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.getLocalName().equals("t");
                    text.append(spaceFor(xml.getLocalName()));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    text.append(xml.getLocalName().equals("p") ? "\n" : "");
                }
                case XMLStreamConstants.CHARACTERS -> text.append(inText ? xml.getText() : "");
                default -> {}
            }
        }
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static String spaceFor(String element) {
        return switch (element) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            default -> "";
        };
    }
}
