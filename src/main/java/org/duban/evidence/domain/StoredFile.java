package org.duban.evidence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duban.evidence.EvidenceFile;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The row of an upload. It never changes. */
@Entity
@Table(name = "evidence_file")
class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_file_seq")
    @SequenceGenerator(name = "evidence_file_seq", sequenceName = "evidence_file_seq", allocationSize = 50)
    private @Nullable Long id;

    private String name;
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;
    private long uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;

    StoredFile(Actor uploader, String name, FileType type, FileVault.Received content, Instant now) {
        this.name = name;
        this.mediaType = type.mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.uploadedBy = uploader.personId();
        this.uploadedByName = uploader.name();
        this.uploadedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for the mapper, which fills every field
    protected StoredFile() {}

    EvidenceFile view() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new EvidenceFile(id, null, name, mediaType, size, sha256, uploadedBy, uploadedByName, uploadedAt);
    }
}
