package org.duban.campaign.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** A lesson as it is stored; never changed afterwards. */
@Entity
@Table(name = "campaign_lesson")
class LessonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_lesson_seq")
    @SequenceGenerator(name = "campaign_lesson_seq", allocationSize = 50)
    private @Nullable Long id;

    private long campaignId;
    private @Nullable Long phaseId;
    private String text;
    private long authorId;
    private String author;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LessonEntity() {}

    LessonEntity(long campaignId, @Nullable Long phaseId, String text, Actor by, Instant at) {
        this.campaignId = campaignId;
        this.phaseId = phaseId;
        this.text = text;
        this.authorId = by.personId();
        this.author = by.name();
        this.recordedAt = at;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    @Override
    public String toString() {
        return "lesson of campaign " + campaignId + ", phase " + phaseId + ", by " + author + " (" + authorId + ") at "
                + recordedAt + ": " + text;
    }
}
