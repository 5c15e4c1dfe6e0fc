package org.duban.inspection.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.inspection.InspectionKind;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** A sample that was drawn, with its seed, its rule and everything it was drawn from. Never changed afterwards. */
@Entity
@Table(name = "inspection_round")
public class InspectionRound {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_round_seq")
    @SequenceGenerator(name = "inspection_round_seq", allocationSize = 50)
    private @Nullable Long id;

    private long campaignId;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    private String period;
    private Instant drawnAt;
    private long drawnBy;
    private String drawnByName;
    private long seed;
    private DrawRule rule;
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "inspection_lot", joinColumns = @JoinColumn(name = "round_id"))
    private Set<Lot> lots = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected InspectionRound() {}

    /** Draws. */
    public InspectionRound(Period period, long seed, DrawRule rule, List<Lot> from, Actor by, Instant at) {
        this.campaignId = period.campaignId();
        this.kind = period.kind();
        this.period = period.key();
        this.dueOn = period.dueOn();
        this.seed = seed;
        this.rule = rule;
        this.drawnBy = by.personId();
        this.drawnByName = by.name();
        this.drawnAt = at;
        this.lots.addAll(Draw.of(kind, seed, rule, from));
    }

    /** Whether the stored seed, rule and lots give the stored sample. */
    public boolean isReproduced() {
        return new HashSet<>(Draw.of(kind, seed, rule, lots)).equals(lots);
    }

    /** Those drawn, in the order of their ids. */
    public List<Lot> sample() {
        return lots.stream()
                .filter(Lot::drawn)
                .sorted(Comparator.comparingLong(Lot::subjectId))
                .toList();
    }

    public List<Lot> lots() {
        return lots.stream().sorted(Comparator.comparingLong(Lot::subjectId)).toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a round has no id before it is stored");
        }
        return id;
    }

    public long campaignId() {
        return campaignId;
    }

    public InspectionKind kind() {
        return kind;
    }

    public String period() {
        return period;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    public String drawnByName() {
        return drawnByName;
    }

    public long seed() {
        return seed;
    }

    public DrawRule rule() {
        return rule;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
