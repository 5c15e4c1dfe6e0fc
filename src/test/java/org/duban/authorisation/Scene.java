package org.duban.authorisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.duban.inspection.InspectionStory;
import org.duban.rectification.ItemStory;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.duban.supervision.OrderKind;
import org.duban.supervision.OrderStory;
import org.duban.testing.TestCounty;

/**
 * Somebody else's case, mostly an item, at the moment in its life at which a route makes sense, and a form in which nothing is
 * wrong: what a visitor is refused for is then the visitor.
 */
final class Scene {

    /** The id of nothing that any test makes. */
    private static final long NOTHING = 999_999_999;

    private static final Pattern OF_CASES =
            Pattern.compile("^(/api/v1)?/(items|inspections|inspection-rounds|supervision)/");

    private final TestCounty county;
    private final ItemStory story;
    private final Items items;
    private final Cases cases;
    private final InspectionStory inspections;
    private final OrderStory orders;
    private final Map<Long, Long> firstMeasures = new HashMap<>();
    private long read;

    Scene(
            TestCounty county,
            ItemStory story,
            Items items,
            Cases cases,
            InspectionStory inspections,
            OrderStory orders) {
        this.inspections = inspections;
        this.cases = cases;
        this.orders = orders;
        this.county = county;
        this.story = story;
        this.items = items;
    }

    long campaignId() {
        return county.campaignId();
    }

    /** A fresh item for the route's last word. */
    long itemFor(Route route) {
        String path = route.path();
        if (path.contains("/inspections/{id}")) {
            return inspections.waiting(county);
        }
        if (path.contains("/inspection-rounds/")) {
            return inspections.round(county);
        }
        if (Cases.concern(route)) {
            return cases.caseFor(route, county);
        }
        if (path.contains("/supervision/orders/")) {
            return orderFor(path.substring(path.lastIndexOf('/') + 1));
        }
        if (path.endsWith("/unlist") || path.endsWith("/listed/end")) {
            return orders.listed(county).id();
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "confirm" -> path.endsWith("closure/confirm") ? proposed() : story.registered(county);
            case "void", "merge", "send-back-for-completion" -> story.registered(county);
            case "assign", "assignment" -> story.confirmed(county);
            case "accept", "refuse", "name-outsider" -> story.assigned(county, RectificationKind.IMMEDIATE);
            case "countersign", "decline-claim" -> story.claimed(county, RectificationKind.IMMEDIATE);
            case "verifications", "record-verification" -> story.inVerification(county, RectificationKind.IMMEDIATE);
            case "close", "closure", "send-back" -> story.verified(county, RectificationKind.IMMEDIATE);
            case "confirm-closure", "decline-closure", "decline" -> proposed();
            case "grant-extension", "refuse-extension", "withdraw-request", "reassign-request" ->
                story.withExtensionAsked(county);
            case "uphold-appeal", "reject-appeal" -> story.withAppeal(county);
            case "reopen" -> story.closed(county);
            default -> route.method().equals("GET") ? toRead() : withMeasure();
        };
    }

    /** Reading changes nothing: one item is enough for every route that only reads. */
    private long toRead() {
        read = read == 0 ? withMeasure() : read;
        return read;
    }

    private long orderFor(String act) {
        return switch (act) {
            case "answer" -> orders.received(county);
            case "accept-answer", "send-back" -> orders.answered(county);
            default -> orders.issued(county);
        };
    }

    private long withMeasure() {
        return story.planned(county, RectificationKind.IMMEDIATE);
    }

    private long proposed() {
        return story.proposed(county);
    }

    /** The route's path with the item's id, and the id of its first measure, in their places. */
    String path(Route route, long item) {
        if (Cases.concern(route)) {
            return cases.path(route, item, county);
        }
        String measure = route.path().contains("{measureId}") ? String.valueOf(firstMeasure(item)) : "0";
        return route.path()
                .replace("{measureId}", measure)
                .replace("{campaignId}", String.valueOf(county.campaignId()))
                .replace("{type}", Items.CASE_TYPE)
                .replaceAll("\\{action:[^}]+}", route.path().startsWith("/supervision") ? "receive" : "accept")
                .replaceAll("\\{[^}]+}", String.valueOf(isOfTheCase(route) ? item : NOTHING));
    }

    /** Elsewhere the item's id could be the id of somebody's post, and ending that would spoil the scene. */
    private static boolean isOfTheCase(Route route) {
        return OF_CASES.matcher(route.path()).find();
    }

    /** The fields of the route's form. */
    Map<String, Object> form(Route route, long item) {
        Map<String, Object> form = form(item);
        if (Cases.concern(route)) {
            form.putAll(cases.form(route, item, county));
        }
        if (route.path().contains("/supervision")) {
            form.put("kind", OrderKind.ORDER.name());
        }
        return form;
    }

    /** Every field that any form of the application has, filled in sensibly. */
    private Map<String, Object> form(long item) {
        Map<String, Object> form = new TreeMap<>(Map.of(
                "campaignId", county.campaignId(),
                "campaign", county.campaignId(),
                "unitId", county.bureau(),
                "unit", county.bureau(),
                "description", "A queue at the window",
                "source", "public",
                "level", "UNIT",
                "aspect", "CONDUCT",
                "itemIds", List.of(item),
                "ids", List.of(item)));
        form.putAll(Map.of(
                "kind", "IMMEDIATE",
                "leadUnitId", county.bureau(),
                "leaderId", county.unitLeader().personId(),
                "handlerId", county.handler().personId(),
                "goal", "No queue at the window",
                "dueOn", day(30),
                "recoveryOn", day(40),
                "personId", county.secondSupervisor().personId(),
                "ownerId", county.handler().personId(),
                "targetId", item));
        form.putAll(Map.of(
                "reason", "Because",
                "comment", "Seen",
                "statement", "Done",
                "text", "Something",
                "missing", "A picture",
                "method", VerificationMethod.SITE_VISIT.name(),
                "heldOn", day(0),
                "place", "Service hall",
                "peopleMet", "Two clerks",
                "findings", "No queue"));
        form.put("outcome", VerificationOutcome.RECTIFIED.name());
        form.put("measureId", firstMeasure(item));
        form.put("wantedOn", day(60));
        form.put("ground", "FACTS");
        form.put("requestId", isOurs(item) ? story.requestOf(county, item) : 0);
        form.put("about", OrderStory.item(item).toString());
        return form;
    }

    /** 0 for what is no item, or none of this county: an assignment's id may be either. */
    private long firstMeasure(long item) {
        Long known = firstMeasures.get(item);
        if (known != null) {
            return known;
        }
        if (!isOurs(item)) {
            return 0;
        }
        ItemView view = items.view(item, county.officeDirector().personId());
        long first = view.measures().isEmpty() ? 0 : view.measures().get(0).id();
        firstMeasures.put(item, first);
        return first;
    }

    private boolean isOurs(long item) {
        return items.visible(item, county.officeDirector().personId());
    }

    private String day(int ahead) {
        LocalDate day = story.today().plusDays(ahead);
        return day.toString();
    }
}
