package org.duban.kernel;

import java.util.Locale;

/**
 * What a business module answers about its cases to the modules that know no business. One bean per case type.
 */
public interface CaseGuard {

    /** The {@link CaseRef#type()} that this guard answers for. */
    String caseType();

    /** Whether the person may read the case and everything attached to it: by participation, never by menu. */
    boolean maySee(long caseId, long personId);

    /**
     * Whether the person may read one file of the case. Answered apart only where a case has parts that not everybody
     * who may see it may see yet.
     *
     * @param part what the file is attached to within the case
     */
    default boolean maySeeFile(long caseId, String part, long fileId, long personId) {
        return maySee(caseId, personId);
    }

    /** Where the case is shown, as a path of this application ({@code /items/42}). */
    String pathOf(long caseId);

    /** The case in a few words, for lists of mixed cases. */
    String titleOf(long caseId, Locale locale);
}
