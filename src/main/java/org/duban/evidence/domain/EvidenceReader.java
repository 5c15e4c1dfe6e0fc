package org.duban.evidence.domain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.query.Attachment;
import org.duban.evidence.query.EvidenceMapper;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Gives a file to those who may read a case that it is attached to, and before that to its uploader alone. */
@Service
public class EvidenceReader {

    /** A file and where its content lies. */
    public record Readable(EvidenceFile file, Path content) {}

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceReader.class);

    private final EvidenceMapper evidence;
    private final CaseGuards guards;
    private final FileVault vault;

    EvidenceReader(EvidenceMapper evidence, CaseGuards guards, FileVault vault) {
        this.evidence = evidence;
        this.guards = guards;
        this.vault = vault;
    }

    /** @throws Refusal {@code evidence.not-found} for a file that is not there or not for this reader */
    public Readable open(Actor reader, long fileId) {
        EvidenceFile file = evidence.file(fileId)
                .filter(found -> mayRead(reader, found))
                .orElseThrow(() -> Refusal.notFound("evidence.not-found"));
        Path content = vault.at(file.sha256());
        if (!Files.isRegularFile(content)) {
            LOG.error("the content of evidence {} is missing: {}", fileId, content);
            throw Refusal.notFound("evidence.content-missing", file.name());
        }
        return new Readable(file, content);
    }

    /** Those of the files that the actor uploaded and may still attach, in the order of their upload. */
    public List<EvidenceFile> ownUploads(Actor actor, Collection<Long> fileIds) {
        return fileIds.isEmpty() ? List.of() : evidence.unattachedUploads(actor.personId(), fileIds);
    }

    private boolean mayRead(Actor reader, EvidenceFile file) {
        List<Attachment> places = evidence.placesOf(file.id());
        if (places.isEmpty()) {
            return file.uploadedBy() == reader.personId();
        }
        return places.stream()
                .anyMatch(place -> guards.maySeeFile(place.ref(), place.part(), file.id(), reader.personId()));
    }
}
