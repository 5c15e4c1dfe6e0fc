package org.duban.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.duban.evidence.domain.EvidenceReader;
import org.duban.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the files that a form carried, where the browser did not upload them one by one before. */
@Component
public class EvidenceForm {

    private final EvidenceStore store;
    private final EvidenceReader reader;

    EvidenceForm(EvidenceStore store, EvidenceReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /**
     * Uploads every file of a form; the empty part that a browser sends for "no file chosen" is left out.
     *
     * @return the ids to attach, in the order of the files
     * @throws org.duban.kernel.Refusal as {@link EvidenceStore#upload}
     */
    public List<Long> take(Actor actor, List<MultipartFile> files) {
        List<Long> ids = new ArrayList<>();
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                ids.add(upload(actor, file).id());
            }
        }
        return ids;
    }

    /** The same for a form whose first files were uploaded before it was sent: those come first. */
    public List<Long> take(Actor actor, List<Long> earlier, List<MultipartFile> files) {
        List<Long> ids = new ArrayList<>(earlier);
        ids.addAll(take(actor, files));
        return ids;
    }

    /**
     * The uploads of a form that has to be shown again: the fragment {@code evidence/carried :: carried(files)}
     * keeps them as {@code evidenceIds}, so that nobody chooses a file twice. Others' files are left out.
     */
    public List<EvidenceFile> carried(Actor actor, Collection<Long> ids) {
        return reader.ownUploads(actor, ids);
    }

    /** Uploads one file of a request. */
    public EvidenceFile upload(Actor actor, MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return store.upload(actor, Objects.requireNonNullElse(file.getOriginalFilename(), "file"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
