package org.duban.evidence.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which of a document's styles are headings, and of which level; the names of styles differ with the language. */
final class WordStyles {

    private static final int MOST = 2000;
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");

    private final Map<String, Integer> levels = new HashMap<>();

    private WordStyles() {}

    static WordStyles of(ZipFile zip) throws IOException, XMLStreamException {
        WordStyles styles = new WordStyles();
        ZipEntry entry = zip.getEntry("word/styles.xml");
        if (entry != null) {
            try (InputStream in = zip.getInputStream(entry)) {
                styles.read(WordBlocks.reader(in));
            }
        }
        return styles;
    }

    /** From 1; 0 for what is no heading. */
    int level(String style) {
        return levels.getOrDefault(style, 0);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        int seen = 0;
        while (xml.hasNext() && seen < MOST) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        style = WordBlocks.attribute(xml, "styleId");
                        seen++;
                    }
                    case "name" -> named(style, WordBlocks.attribute(xml, "val"));
                    case "outlineLvl" -> outlined(style, WordBlocks.attribute(xml, "val"));
                    default -> {}
                }
            }
        }
    }

    private void named(String style, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(plain);
        if (heading.matches()) {
            levels.put(style, Integer.parseInt(heading.group(1)));
        } else if (plain.equals("title")) {
            levels.put(style, 1);
        }
    }

    private void outlined(String style, String level) {
        if (level.matches("[0-8]")) {
            levels.putIfAbsent(style, Integer.parseInt(level) + 1);
        }
    }
}
