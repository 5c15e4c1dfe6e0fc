package org.duban.supervision.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a case is under listed supervision; one row per case that ever was. */
@Entity
@Table(name = "supervision_listing")
public class Listing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervision_listing_seq")
    @SequenceGenerator(name = "supervision_listing_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private long campaignId;

    @Embedded
    private AboutCase about;

    private boolean listed;
    private Instant since;

    /** 0 where the ladder listed it. */
    private long listedBy;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Listing() {}

    Listing(long campaignId, AboutCase about, String reason, Act by) {
        this.campaignId = campaignId;
        this.about = about;
        this.listed = true;
        this.since = by.at();
        this.listedBy = by.personId();
        this.reason = reason;
    }

    /** Listed once more. */
    void list(AboutCase now, String words, Act by) {
        about = now;
        listed = true;
        since = by.at();
        listedBy = by.personId();
        reason = words;
    }

    void end() {
        listed = false;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a listing has no id before it is stored");
        }
        return id;
    }

    public long campaignId() {
        return campaignId;
    }

    public AboutCase about() {
        return about;
    }

    public boolean listed() {
        return listed;
    }

    public Instant since() {
        return since;
    }

    public long listedBy() {
        return listedBy;
    }

    public String reason() {
        return reason;
    }
}
