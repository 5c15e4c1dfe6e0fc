package org.duban.rectification.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.escalation.Counted;
import org.duban.kernel.Refusal;
import org.duban.rectification.AppealGround;
import org.duban.rectification.ItemState;
import org.duban.rectification.NewAppeal;
import org.duban.rectification.ParticipationRole;
import org.duban.rectification.RequestState;
import org.duban.rectification.VerificationOutcome;
import org.jspecify.annotations.Nullable;

/** The transitions by which a unit disputes an item and the office decides who is right. */
public final class Appealing {

    private static final int LONGEST_DESCRIPTION = 2000;

    private Appealing() {}

    /**
     * @param earlier every request of the item so far
     * @param times how often the same appeal may be brought
     * @return the request, to be stored and then {@link Requesting#opened opened}
     * @throws Refusal {@code rectification.appeal-assignment-late} once completion was claimed,
     *     {@code rectification.appeal-verification} without an adverse verification or return of this round,
     *     {@code rectification.appeal-decided} for what was decided already, {@code rectification.appeal-too-often}
     */
    public static ItemRequest appeal(
            RectificationItem item,
            NewAppeal appeal,
            List<Verification> verifications,
            List<ItemRequest> earlier,
            int times,
            Counted decideBy,
            Act by) {
        if (appeal.ground() == AppealGround.ASSIGNMENT && !mayGoBack(item)) {
            throw Refusal.invalid("rectification.appeal-assignment-late");
        }
        Verification disputed =
                appeal.ground() == AppealGround.VERIFICATION ? disputed(item, appeal, verifications) : null;
        ItemRequest request =
                ItemRequest.appeal(item, appeal.ground(), appeal.reason().strip(), disputed, decideBy, by);
        if (earlier.stream().anyMatch(one -> isDecidedAlready(one, request))) {
            throw Refusal.conflict("rectification.appeal-decided");
        }
        long before = earlier.stream()
                .filter(one -> one.state() == RequestState.WITHDRAWN && isSame(one, request))
                .count();
        if (before >= times) {
            throw Refusal.conflict("rectification.appeal-too-often", before, times);
        }
        return request;
    }

    /** Adverse verifications of the present round that still count, the newest first. */
    public static List<Verification> disputable(RectificationItem item, List<Verification> verifications) {
        return verifications.stream()
                .filter(one -> one.countsFor(item))
                .filter(one -> one.outcome() != VerificationOutcome.RECTIFIED)
                .sorted(Comparator.comparing(Verification::recordedAt).reversed())
                .toList();
    }

    /** The item goes back to the office, which assigns it anew. */
    public static void upholdAssignment(RectificationItem item, ItemRequest request, String answer, Act by) {
        settle(item, request, RequestState.GRANTED, answer, by);
        item.missing = answer;
        item.leaveCourseFor(ItemState.CONFIRMED, by, "appeal-upheld", details(request, answer));
    }

    /** The item says something else from now on; what it said stays in its chronicle. */
    public static void amendFacts(
            RectificationItem item, ItemRequest request, @Nullable String description, String answer, Act by) {
        new FieldCheck().text("description", description, LONGEST_DESCRIPTION).orRefuse();
        String now = String.valueOf(description).strip();
        Problem before = item.problem;
        settle(item, request, RequestState.GRANTED, answer, by);
        item.problem =
                new Problem(now, before.source(), before.level(), before.aspect(), before.unitId(), before.rootCause());
        Map<String, String> details = details(request, answer);
        details.put("before", before.description());
        details.put("after", now);
        item.happened(by, "appeal-upheld", details);
    }

    public static void voidFacts(RectificationItem item, ItemRequest request, String answer, Act by) {
        settle(item, request, RequestState.GRANTED, answer, by);
        item.leaveCourseFor(ItemState.VOIDED, by, "appeal-upheld", details(request, answer));
    }

    /** Neither the verification nor the return that followed it counts. */
    public static void upholdVerification(
            RectificationItem item, ItemRequest request, List<Verification> verifications, String answer, Act by) {
        settle(item, request, RequestState.GRANTED, answer, by);
        Long disputed = request.verificationId();
        verifications.stream()
                .filter(one -> disputed != null && one.id() == disputed)
                .forEach(one -> one.annul(by));
        if (isSentBack(item) && request.round() == item.round()) {
            item.returns--;
            item.returnedIn = 0;
            item.missing = null;
        }
        item.happened(by, "appeal-upheld", details(request, answer));
    }

    public static void reject(RectificationItem item, ItemRequest request, String answer, Act by) {
        settle(item, request, RequestState.REFUSED, answer, by);
        item.happened(by, "appeal-rejected", details(request, answer));
    }

    private static @Nullable Verification disputed(
            RectificationItem item, NewAppeal appeal, List<Verification> verifications) {
        List<Verification> adverse = disputable(item, verifications);
        Long wanted = appeal.verificationId();
        if (wanted != null) {
            return adverse.stream()
                    .filter(one -> one.id() == wanted)
                    .findFirst()
                    .orElseThrow(() -> Refusal.field("verificationId", "rectification.appeal-verification"));
        }
        if (adverse.isEmpty() && !isSentBack(item)) {
            throw Refusal.field("ground", "rectification.appeal-verification");
        }
        return adverse.isEmpty() ? null : adverse.get(0);
    }

    /** A verifier sent it back, and the unit has not claimed completion again. */
    private static boolean isSentBack(RectificationItem item) {
        return item.state() == ItemState.IN_RECTIFICATION && item.returnedIn > 0 && item.returnedIn == item.round();
    }

    private static boolean mayGoBack(RectificationItem item) {
        return item.state() == ItemState.ASSIGNED || item.state() == ItemState.IN_RECTIFICATION;
    }

    private static boolean isDecidedAlready(ItemRequest earlier, ItemRequest now) {
        boolean decided = earlier.state() == RequestState.GRANTED || earlier.state() == RequestState.REFUSED;
        return decided && isSame(earlier, now);
    }

    private static boolean isSame(ItemRequest earlier, ItemRequest now) {
        return earlier.ground() == now.ground()
                && earlier.unitId() == now.unitId()
                && (now.ground() != AppealGround.VERIFICATION || earlier.round() == now.round());
    }

    private static void settle(RectificationItem item, ItemRequest request, RequestState end, String answer, Act by) {
        if (end == RequestState.GRANTED) {
            request.grant(null, answer, by);
        } else {
            request.end(end, answer, by);
        }
        item.took(by.personId(), ParticipationRole.REQUEST_DECIDER, by);
        item.openRequest = null;
    }

    private static Map<String, String> details(ItemRequest request, String answer) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("ground", String.valueOf(request.ground()));
        details.put("answer", answer);
        return details;
    }
}
