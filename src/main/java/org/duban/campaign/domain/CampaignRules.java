package org.duban.campaign.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.duban.campaign.CampaignDraft;
import org.duban.kernel.FieldErrors;
import org.duban.organization.Organisation;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** What makes a campaign's frame a frame. */
final class CampaignRules {

    private static final int NAME = 120;
    private static final int LONGEST_YEARS = 10;

    private CampaignRules() {}

    static CampaignFrame check(Organisation now, CampaignDraft draft) {
        return check(new FieldErrors(), now, draft);
    }

    /** The same, refusing what was found before as well. */
    static CampaignFrame check(FieldErrors errors, Organisation now, CampaignDraft draft) {
        errors.text("name", draft.name(), NAME).given("kind", draft.kind());
        checkDates(errors, draft.startsOn(), draft.endsOn());
        ZoneId zone = zone(draft.zone());
        errors.rejectIf(zone == null, "zone", "campaign.zone-unknown");
        checkUnits(errors, now, draft);
        errors.refuseIfAny();
        return new CampaignFrame(
                Objects.requireNonNull(draft.name()).strip(),
                Objects.requireNonNull(draft.kind()),
                Objects.requireNonNull(draft.startsOn()),
                Objects.requireNonNull(draft.endsOn()),
                Objects.requireNonNull(zone),
                Objects.requireNonNull(draft.officeUnitId()),
                Objects.requireNonNull(draft.leadingUnitId()));
    }

    private static void checkDates(FieldErrors errors, @Nullable LocalDate start, @Nullable LocalDate end) {
        errors.given("startsOn", start).given("endsOn", end);
        if (start != null && end != null) {
            errors.rejectIf(end.isBefore(start), "endsOn", "campaign.ends-before-start");
            errors.rejectIf(end.isAfter(start.plusYears(LONGEST_YEARS)), "endsOn", "campaign.too-long", LONGEST_YEARS);
        }
    }

    private static void checkUnits(FieldErrors errors, Organisation now, CampaignDraft draft) {
        Unit office = activeUnit(now, draft.officeUnitId());
        errors.rejectIf(office == null, "officeUnitId", "organization.no-such-unit");
        boolean staffed = office != null
                && now.postsIn(office.id()).stream()
                        .anyMatch(post -> post.kind().office());
        errors.rejectIf(office != null && !staffed, "officeUnitId", "campaign.office-unstaffed");
        Unit leading = activeUnit(now, draft.leadingUnitId());
        errors.rejectIf(leading == null, "leadingUnitId", "organization.no-such-unit");
        boolean led = leading != null
                && now.postsIn(leading.id()).stream()
                        .anyMatch(post -> post.kind() == PostKind.LEADING_GROUP_HEAD
                                || post.kind() == PostKind.LEADING_GROUP_DEPUTY);
        errors.rejectIf(leading != null && !led, "leadingUnitId", "campaign.leading-group-missing");
    }

    private static @Nullable Unit activeUnit(Organisation now, @Nullable Long id) {
        return id == null ? null : now.findUnit(id).filter(Unit::active).orElse(null);
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? null : ZoneId.of(id.strip());
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
