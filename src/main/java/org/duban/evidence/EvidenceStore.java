package org.duban.evidence;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/** Keeps files as evidence. */
public interface EvidenceStore {

    /**
     * Takes a file in: writes its content, then its row. Until it is attached only its uploader can read it.
     *
     * @throws org.duban.kernel.Refusal {@code evidence.too-large} over 50 MB, {@code evidence.empty},
     *     {@code evidence.type-refused} for content that is not an accepted type whatever its name says
     */
    EvidenceFile upload(Actor actor, String fileName, InputStream content);

    /**
     * Attaches uploaded files to a part of a case, in the caller's transaction. Attaching a file again to
     * the same part changes nothing.
     *
     * @param part what it proves within the case ({@code item}, {@code measure:7}, {@code progress:9},
     *     {@code verification:4})
     * @throws org.duban.kernel.Refusal {@code evidence.not-found} for a file that the actor did not upload
     */
    void attach(Actor actor, CaseRef ref, String part, Collection<Long> fileIds);

    /** All evidence of a case, the oldest first. The caller has checked that the reader may see the case. */
    List<EvidenceFile> of(CaseRef ref);

    /** How many files are attached to this part of the case. */
    int count(CaseRef ref, String part);

    /**
     * A file with its content, for a module that reads it.
     *
     * @throws org.duban.kernel.Refusal {@code evidence.not-found} for a file that is not there or not this reader's
     */
    EvidenceContent open(Actor reader, long fileId);
}
