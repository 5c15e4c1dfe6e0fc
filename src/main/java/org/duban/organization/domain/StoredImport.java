package org.duban.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A workbook between its preview and its commit. It belongs to whoever uploaded it, and is done once. */
@Entity
@Table(name = "organization_import")
class StoredImport {

    private static final int FILE_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_import_seq")
    @SequenceGenerator(name = "organization_import_seq", sequenceName = "organization_import_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uploader_id")
    private long uploaderId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    @Column(name = "committed_at")
    private @Nullable Instant committedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredImport() {}

    StoredImport(Actor uploader, String fileName, Instant uploadedAt, String content) {
        this.uploaderId = uploader.personId();
        this.fileName = fileName.length() <= FILE_NAME ? fileName : fileName.substring(fileName.length() - FILE_NAME);
        this.uploadedAt = uploadedAt;
        this.content = content;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String fileName() {
        return fileName;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    String content() {
        return content;
    }

    @Nullable
    Instant committedAt() {
        return committedAt;
    }

    boolean belongsTo(Actor actor) {
        return uploaderId == actor.personId();
    }

    void commit(Instant at) {
        if (committedAt != null) {
            throw Refusal.conflict("organization.import-done");
        }
        committedAt = at;
    }
}
