package org.duban.rectification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.audit.TimelineLine;

/** Reads items for one person. */
public interface Items {

    /** The case type of every item. */
    String CASE_TYPE = "rectification";

    /**
     * The item as the person sees it.
     *
     * @throws org.duban.kernel.Refusal {@code rectification.not-found} if there is none or the person may not
     *     see it; the two are not told apart
     */
    ItemView view(long itemId, long personId);

    /** What happened to the item in sentences, the newest first. The same refusal as {@link #view}. */
    List<TimelineLine> timeline(long itemId, long personId, Locale locale);

    boolean visible(long itemId, long personId);

    /** For the mapper fragment {@code visibleTo}. */
    ItemViewer viewer(long personId);

    /** The configured sources, code to name in the language, in their configured order. */
    Map<String, String> sources(Locale locale);
}
