package org.duban.approval.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a submission says. Sending seals it; nothing sealed is ever changed. */
@Entity
@Table(name = "approval_version")
public class SubmissionVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_version_seq")
    @SequenceGenerator(name = "approval_version_seq", sequenceName = "approval_version_seq", allocationSize = 50)
    @Nullable
    Long id;

    long submissionId;
    int no;
    String title = "";
    String body = "";

    @Nullable
    Long bodyFileId;

    @Nullable
    String bodyFileName;

    @Nullable
    String bodyFileHash;

    @Nullable
    String extractedText;

    /** The rows of the structured content, as JSON. */
    @Column(name = "content")
    String content = "[]";

    @Nullable
    String fingerprint;

    @Nullable
    Instant sealedAt;

    @Nullable
    String note;

    @ElementCollection
    @CollectionTable(name = "approval_attachment", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    List<AttachedFile> attachments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SubmissionVersion() {}

    SubmissionVersion(long submissionId, int no) {
        this.submissionId = submissionId;
        this.no = no;
    }

    boolean sealed() {
        return sealedAt != null;
    }

    void seal(String print, Act by) {
        if (sealed()) {
            throw new IllegalStateException("version " + no + " is sealed");
        }
        fingerprint = print;
        sealedAt = by.at();
    }

    public int no() {
        return no;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public @Nullable Long bodyFileId() {
        return bodyFileId;
    }

    public @Nullable String bodyFileName() {
        return bodyFileName;
    }

    public @Nullable String bodyFileHash() {
        return bodyFileHash;
    }

    public @Nullable String extractedText() {
        return extractedText;
    }

    public String content() {
        return content;
    }

    public @Nullable String fingerprint() {
        return fingerprint;
    }

    public @Nullable Instant sealedAt() {
        return sealedAt;
    }

    public @Nullable String note() {
        return note;
    }

    public List<AttachedFile> attachments() {
        return List.copyOf(attachments);
    }
}
