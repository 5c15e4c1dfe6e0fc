package org.duban.evidence;

import java.nio.file.Path;
import org.duban.evidence.domain.EvidenceReader;
import org.duban.kernel.Actor;
import org.springframework.stereotype.Component;

/** Gives a file's content to a module that prints or reads it, for a reader who may see it. */
@Component
public class EvidenceContents {

    private final EvidenceReader reader;

    EvidenceContents(EvidenceReader reader) {
        this.reader = reader;
    }

    /** @param path where the content lies; to be read, never written */
    public record Content(EvidenceFile file, Path path) {}

    /** @throws org.duban.kernel.Refusal {@code evidence.not-found} for a file that is not there or not for this reader */
    public Content open(Actor actor, long fileId) {
        EvidenceReader.Readable readable = reader.open(actor, fileId);
        return new Content(readable.file(), readable.content());
    }
}
