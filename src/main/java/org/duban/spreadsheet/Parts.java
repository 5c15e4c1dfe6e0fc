package org.duban.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.duban.kernel.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Runs a handler over one XML part. */
final class Parts {

    private Parts() {}

    /** Thrown by a handler that has seen enough. */
    static final class Enough extends SAXException {}

    static void walk(InputStream part, long maxChars, GuardedHandler handler) throws IOException {
        try (InputStream in = part;
                PartReader reader = new PartReader(in, maxChars)) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(reader));
        } catch (Enough enough) {
            return;
        } catch (SAXException | ParserConfigurationException e) {
            throw Refusal.invalid("spreadsheet.damaged");
        }
    }
}
