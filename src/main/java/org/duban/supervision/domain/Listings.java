package org.duban.supervision.domain;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.duban.audit.AuditTrail;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.FiredStep;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lists cases for supervision, and reports them. The caller holds the case. */
@Component
public class Listings {

    private final ListingRepository listings;
    private final ReportRepository reports;
    private final Copying copying;
    private final OrderDesk desk;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Listings(
            ListingRepository listings,
            ReportRepository reports,
            Copying copying,
            OrderDesk desk,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.listings = listings;
        this.reports = reports;
        this.copying = copying;
        this.desk = desk;
        this.audit = audit;
        this.events = events;
    }

    public Optional<Listing> current(CaseRef ref) {
        return listings.of(ref.type(), ref.id()).filter(Listing::listed);
    }

    /**
     * @param reason empty where the ladder lists it
     * @return whether it was not listed yet
     */
    public boolean list(CaseFacts facts, String reason, Actor actor) {
        Act by = desk.act(actor, facts.zone());
        AboutCase about = copying.of(facts);
        Listing listing = listings.of(facts.ref().type(), facts.ref().id()).orElse(null);
        if (listing != null && listing.listed()) {
            return false;
        }
        if (listing == null) {
            listings.saveAndFlush(new Listing(facts.campaignId(), about, reason, by));
        } else {
            listing.list(about, reason, by);
        }
        happened(facts, actor, "listed", Map.of("reason", reason));
        return true;
    }

    /** @return whether it was listed */
    public boolean unlist(CaseFacts facts, String reason, Actor actor) {
        Optional<Listing> listing = current(facts.ref());
        listing.ifPresent(one -> {
            one.end();
            happened(facts, actor, "unlisted", Map.of("reason", reason));
        });
        return listing.isPresent();
    }

    /** The case ended: whatever it was listed for is done. */
    void end(CaseRef ref) {
        current(ref).ifPresent(Listing::end);
    }

    /**
     * @param step the step of the ladder that asks for it, null if a person does
     * @return the report's id; empty if the step reported it before
     */
    public OptionalLong report(CaseFacts facts, String text, @Nullable FiredStep step, Actor actor) {
        CaseRef ref = facts.ref();
        if (step != null && reports.reportedBy(ref.type(), ref.id(), step.keyInCase(), step.dueOn())) {
            return OptionalLong.empty();
        }
        Act by = desk.act(actor, facts.zone());
        AboutCase about = step == null ? copying.of(facts) : copying.of(facts, step);
        Report report = reports.saveAndFlush(new Report(facts.campaignId(), about, text, step, by));
        happened(facts, actor, "reported", Map.of("text", text));
        return OptionalLong.of(report.id());
    }

    private void happened(CaseFacts facts, Actor actor, String what, Map<String, String> details) {
        audit.record(facts.ref(), actor, "supervision." + what, details);
        events.publishEvent(new CaseEvent(facts, actor, what, details));
    }
}
