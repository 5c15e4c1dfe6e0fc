package org.duban.keytask.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody reported about an assignment. Never changed afterwards. */
@Entity
@Table(name = "key_task_progress")
public class KeyTaskProgress {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "key_task_progress_seq")
    @SequenceGenerator(name = "key_task_progress_seq", allocationSize = 50)
    private @Nullable Long id;

    private long assignmentId;
    private String text;
    private long authorId;
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeyTaskProgress() {}

    KeyTaskProgress(long assignmentId, String text, Act by) {
        this.assignmentId = assignmentId;
        this.text = text;
        this.authorId = by.personId();
        this.reportedAt = by.at();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a progress entry has no id before it is stored");
        }
        return id;
    }

    public String text() {
        return text;
    }

    public long authorId() {
        return authorId;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
