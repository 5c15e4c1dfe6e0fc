package org.duban.evidence.preview;

import java.util.List;

/** How a file is shown in the page. */
public sealed interface Preview {

    /** The browser shows it. */
    record Picture() implements Preview {}

    /**
     * Page by page, as pictures.
     *
     * @param pages those that are shown
     * @param all how many there are
     */
    record Pages(List<Size> pages, int all) implements Preview {

        /** In pixels, as painted. */
        public record Size(int width, int height) {}
    }

    /** @param cut whether there is more than is shown */
    record Document(List<Block> blocks, boolean cut) implements Preview {}

    /** Words as they are. */
    record Text(String text, boolean cut) implements Preview {}

    /** @param why the end of a message key */
    record Nothing(Why why) implements Preview {

        /** Why there is nothing to see. */
        public enum Why {
            KIND,
            LOCKED,
            TOO_LARGE,
            DAMAGED
        }
    }
}
