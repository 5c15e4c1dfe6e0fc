package org.duban.spreadsheet;

import java.util.HashSet;
import java.util.Set;
import org.duban.kernel.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks one XML part and refuses what would fill the parser's own memory: endless depth, endless different names. */
abstract class GuardedHandler extends DefaultHandler {

    private static final int DEPTH = 64;
    private static final int NAMES = 2_000;

    private final Set<String> names = new HashSet<>();
    private int depth;

    abstract void start(String element, Attributes attributes) throws SAXException;

    void end(String element) throws SAXException {}

    @Override
    public final void startElement(String uri, String localName, String qName, Attributes attributes)
            throws SAXException {
        if (++depth > DEPTH) {
            throw Refusal.invalid("spreadsheet.damaged");
        }
        see(qName);
        for (int i = 0; i < attributes.getLength(); i++) {
            see(attributes.getQName(i));
        }
        start(localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        end(localName);
    }

    private void see(String name) {
        if (names.add(name) && names.size() > NAMES) {
            throw Refusal.invalid("spreadsheet.damaged");
        }
    }
}
