package org.duban.evidence.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duban.evidence.preview.Block.Kind;
import org.duban.evidence.preview.Block.Span;

/** The pieces of a .docx, read as a stream: whatever it unfolds to, no more of it is kept than is shown. */
final class WordBlocks {

    private static final String BODY = "word/document.xml";

    private final Blocks blocks = new Blocks();
    private final WordStyles styles;
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private boolean inText;
    private boolean bold;
    private boolean italic;
    private boolean underlined;

    private WordBlocks(WordStyles styles) {
        this.styles = styles;
    }

    static Preview.Document of(Path content) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            ZipEntry body = zip.getEntry(BODY);
            if (body == null) {
                throw new IOException("no " + BODY);
            }
            WordBlocks word = new WordBlocks(WordStyles.of(zip));
            try (InputStream in = zip.getInputStream(body)) {
                word.read(reader(in));
            }
            return word.blocks.document();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Knows no entities and asks for nothing outside. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(in);
    }

    /** The attribute of that local name, whatever its prefix; empty without one. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(xml.getAttributeValue(i), "");
            }
        }
        return "";
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && !blocks.full()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("Fallback")) {
                        skip(xml); // the same words once more, for older readers
                    } else {
                        begin(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> {
                    if (inText) {
                        say(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int deep = 1;
        while (deep > 0 && xml.hasNext()) {
            int event = xml.next();
            deep += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "pStyle" -> heading(styles.level(attribute(xml, "val")));
            case "outlineLvl" ->
                heading(attribute(xml, "val").matches("[0-8]") ? Integer.parseInt(attribute(xml, "val")) + 1 : 0);
            case "numPr" -> kind = kind == Kind.PARAGRAPH ? Kind.ITEM : kind;
            case "b" -> bold = on(xml);
            case "i" -> italic = on(xml);
            case "u" -> underlined = on(xml);
            case "t" -> inText = true;
            case "tab" -> say("\t");
            case "br", "cr" -> say("\n");
            case "tbl" -> blocks.beginTable();
            case "tr" -> blocks.beginRow();
            case "p" -> {
                kind = Kind.PARAGRAPH;
                level = 0;
            }
            case "rPr" -> plain();
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "r" -> plain();
            case "p" -> blocks.paragraph(kind, level);
            case "tc" -> blocks.endCell();
            case "tbl" -> blocks.endTable();
            default -> {}
        }
    }

    private void heading(int found) {
        if (found > 0) {
            kind = Kind.HEADING;
            level = found;
        }
    }

    private void plain() {
        bold = false;
        italic = false;
        underlined = false;
    }

    private void say(String text) {
        blocks.add(new Span(text, bold, italic, underlined));
    }

    private static boolean on(XMLStreamReader xml) {
        return !attribute(xml, "val").matches("0|false|off|none");
    }
}
