package org.duban.supervision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a unit answered to an order. Never changed afterwards. */
@Entity
@Table(name = "supervision_answer")
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervision_answer_seq")
    @SequenceGenerator(name = "supervision_answer_seq", allocationSize = 50)
    private @Nullable Long id;

    private long orderId;
    private String text;
    private long authorId;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(long orderId, String text, Act by) {
        this.orderId = orderId;
        this.text = text;
        this.authorId = by.personId();
        this.answeredAt = by.at();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("an answer has no id before it is stored");
        }
        return id;
    }

    public String text() {
        return text;
    }

    public long authorId() {
        return authorId;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
