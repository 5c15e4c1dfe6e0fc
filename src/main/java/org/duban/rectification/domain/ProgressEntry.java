package org.duban.rectification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody reported about a measure, a stage or the item as a whole. Never changed afterwards. */
@Entity
@Table(name = "rectification_progress")
public class ProgressEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rectification_progress_seq")
    @SequenceGenerator(name = "rectification_progress_seq", allocationSize = 50)
    private @Nullable Long id;

    private long itemId;
    private @Nullable Long measureId;
    private @Nullable Integer stage;
    private String text;
    private @Nullable String textHash;
    private long authorId;
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgressEntry() {}

    public ProgressEntry(long itemId, @Nullable Long measureId, @Nullable Integer stage, String text, Act by) {
        this.itemId = itemId;
        this.measureId = measureId;
        this.stage = stage;
        this.text = text;
        this.textHash = Wording.hash(text);
        this.authorId = by.personId();
        this.reportedAt = by.at();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a progress entry has no id before it is stored");
        }
        return id;
    }

    public long itemId() {
        return itemId;
    }

    public @Nullable Long measureId() {
        return measureId;
    }

    public @Nullable Integer stage() {
        return stage;
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
