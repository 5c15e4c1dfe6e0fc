package org.duban.organization.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps one picture of the organisation per node and asks the database once per transaction or request
 * whether it is still current; on a new day it asks who stands in for whom. What a transaction has changed itself it
 * sees at once, and nobody else sees before the commit.
 */
@Component
class SnapshotDirectory implements Directory, OrganizationRevision {

    private static final int READS = 5;

    private record Snapshot(long revision, LocalDate day, Organisation organisation) {}

    private final OrganizationRows rows;
    private final RevisionCounter counter;
    private final Clock clock;
    private final ZoneId zone;
    private final Scoped<Organisation> scope = new Scoped<>(SnapshotDirectory.class.getName());
    private volatile @Nullable Snapshot shared;

    SnapshotDirectory(OrganizationRows rows, RevisionCounter counter, Clock clock, OrganizationProperties properties) {
        this.rows = rows;
        this.counter = counter;
        this.clock = clock;
        this.zone = properties.zone();
    }

    @Override
    public Organisation current() {
        Organisation seen = scope.get();
        if (seen != null) {
            return seen;
        }
        Organisation now = scope.isChanged() ? read() : shared();
        scope.put(now);
        return now;
    }

    @Override
    public void lock() {
        counter.countUp();
        scope.markChanged();
    }

    @Override
    public void changed() {
        scope.markChanged();
    }

    private Organisation shared() {
        Snapshot known = shared;
        long revision = rows.revision();
        LocalDate day = today();
        if (known != null && known.revision() == revision && known.day().equals(day)) {
            return known.organisation();
        }
        Snapshot fresh = known != null && known.revision() == revision
                ? new Snapshot(revision, day, known.organisation().with(rows.substitutions(day)))
                : readBetween(revision);
        shared = fresh;
        return fresh.organisation();
    }

    /** Reads until no write was committed in between, so that the five selects fit together. */
    private Snapshot readBetween(long revision) {
        long before = revision;
        LocalDate day = today();
        for (int i = 0; ; i++) {
            Organisation organisation = read();
            long after = rows.revision();
            if (after == before || i == READS) {
                // labelled with the older revision: if in doubt, the next one reads again
                return new Snapshot(before, day, organisation);
            }
            before = after;
        }
    }

    private Organisation read() {
        return new Organisation(
                rows.units(), rows.people(), rows.postsHeld(), rows.portfolios(), rows.substitutions(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
