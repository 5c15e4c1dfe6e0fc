package org.duban.approval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.kernel.CaseRef;

/** The structured content of a kind of submission; one bean per kind that has any. */
public interface ContentKind {

    /** The kind's key in the routes file ({@code task-list}). */
    String kind();

    List<ContentColumn> columns(CaseRef subject, Locale locale);

    /**
     * Whether the rows could be carried out. Asked when the content is saved.
     *
     * @throws org.duban.kernel.Refusal naming row and column as fields ({@code rows[3].deadline})
     */
    void check(CaseRef subject, List<ContentRow> rows);

    /** The rows to begin with, empty where there are none. */
    List<ContentRow> proposal(CaseRef subject);

    /** Where the rows are written, if the module brings a page of its own for it. */
    default Optional<String> editorPath(long submissionId) {
        return Optional.empty();
    }

    /** A page that whoever writes the rows should have before their eyes, such as what they cost those below. */
    default Optional<String> besidePath(CaseRef subject) {
        return Optional.empty();
    }
}
