package org.duban.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duban.approval.Approval;
import org.duban.approval.Issue;
import org.duban.approval.MeetingOutcome;
import org.duban.approval.MeetingRecord;
import org.duban.approval.SignerState;
import org.duban.approval.StepState;
import org.duban.approval.StepView;
import org.duban.approval.StepView.SignerView;
import org.duban.approval.SubmissionView;
import org.duban.demo.DemoCourse.DemoAct;
import org.duban.demo.DemoCourse.DemoSubmission;
import org.duban.kernel.Actor;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;

/** Takes one submission through the hands of those whom its route asks, up to where the sample says it stands. */
final class DemoApproval {

    private final DemoApprovals services;
    private final DemoCast cast;
    private final DemoSubmission sample;
    private final int turn;
    private final Actor author;
    private final DemoTime time;
    private int version;

    DemoApproval(DemoApprovals services, DemoCast cast, DemoSubmission sample, int turn, DemoClock clock) {
        this.services = services;
        this.cast = cast;
        this.sample = sample;
        this.turn = turn;
        this.author = cast.named(sample.author());
        this.time = new DemoTime(clock, cast.campaign().zone(), sample.born(), sample.born());
    }

    void live() {
        long id = at(0, () -> services.submissions()
                .draft(
                        author,
                        cast.key(),
                        services.contents()
                                .drafted(sample, cast, cast.unit(sample.unit()).id())));
        for (DemoAct act : sample.acts()) {
            at(act.after(), () -> {
                perform(id, act);
                return id;
            });
        }
    }

    private void perform(long id, DemoAct act) {
        switch (act.act()) {
            case SEND -> services.submissions().send(author, cast.key(), id);
            case EDIT ->
                services.submissions()
                        .edit(author, cast.key(), id, services.contents().version(sample, ++version));
            case APPROVE -> approve(id, act);
            case RETURN ->
                asked(id, act).stream().findFirst().ifPresent(signer -> services.approvals()
                        .sendBack(cast.named(signer), cast.key(), id, null, act.text()));
            case MEETING -> meet(id, act);
            case CONFIRM_MEETING -> confirm(id);
            case ISSUE -> issue(id, act);
            case RECEIVE -> receive(id);
        }
    }

    /** Until the step has its votes: a ratio may need fewer than it asks. */
    private void approve(long id, DemoAct act) {
        long step = openStep(view(id, author)).id();
        for (String signer : asked(id, act)) {
            if (view(id, author).steps().stream()
                    .anyMatch(each -> each.id() == step && each.state() == StepState.OPEN)) {
                approve(id, signer, act);
            }
        }
    }

    private void approve(long id, String signer, DemoAct act) {
        Actor actor = cast.named(signer);
        SubmissionView seen = view(id, actor);
        boolean byHand = openStep(seen).handSigned();
        Long signature = byHand
                ? services.upload(actor, "signature.png", DemoPicture.png(turn)).get(0)
                : null;
        services.approvals().approve(actor, cast.key(), id, new Approval(fingerprint(seen), act.text(), signature));
    }

    private void meet(long id, DemoAct act) {
        SubmissionView seen = view(id, office());
        services.meetings()
                .record(
                        office(),
                        cast.key(),
                        id,
                        new MeetingRecord(
                                time.day(),
                                seen.meetingChairs().get(0).id(),
                                seen.meetingChairs().get(0).name(),
                                MeetingOutcome.PASSED,
                                act.text()));
    }

    private void confirm(long id) {
        StepView.MeetingView meeting = openStep(view(id, office())).meeting();
        if (meeting == null) {
            throw new IllegalStateException("no meeting was recorded for " + sample.title());
        }
        Actor chair = new Actor(meeting.chair().id(), meeting.chair().name());
        services.meetings().confirm(chair, cast.key(), id, fingerprint(view(id, chair)));
    }

    private void issue(long id, DemoAct act) {
        Set<Long> recipients = cast.committees().stream().map(Unit::id).collect(Collectors.toSet());
        String number = act.text()
                .replace("{year}", String.valueOf(time.day().getYear()))
                .replace("{n}", String.valueOf(turn + 1));
        services.issues().issue(office(), cast.key(), id, new Issue(number, time.day(), recipients));
    }

    /** All but the last unit. */
    private void receive(long id) {
        List<Unit> units = cast.committees();
        units.subList(0, units.size() - 1)
                .forEach(unit -> services.issues().confirmReceipt(cast.liaison(unit), cast.key(), id, unit.id()));
    }

    /** The usernames of those whom the open step asks now and whom the act means. */
    private List<String> asked(long id, DemoAct act) {
        List<String> all = openStep(view(id, author)).signers().stream()
                .filter(signer -> signer.state() == SignerState.ASKED)
                .map(SignerView::person)
                .map(person -> cast.username(person.id()))
                .toList();
        return switch (act.who()) {
            case "*" -> all;
            case "one" -> all.subList(0, 1);
            default -> List.of(act.who());
        };
    }

    private StepView openStep(SubmissionView seen) {
        return seen.steps().stream()
                .filter(step -> step.current() && step.state() == StepState.OPEN)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is asked about " + sample.title()));
    }

    private String fingerprint(SubmissionView seen) {
        String fingerprint = seen.version().fingerprint();
        if (fingerprint == null) {
            throw new IllegalStateException("was not sent: " + sample.title());
        }
        return fingerprint;
    }

    private SubmissionView view(long id, Actor reader) {
        services.entities().flush();
        return services.reader().view(id, reader, Locale.SIMPLIFIED_CHINESE);
    }

    /** The director, who is nobody's author here. */
    private Actor office() {
        return cast.holder(PostKind.OFFICE_DIRECTOR);
    }

    private <T> T at(int days, Supplier<T> work) {
        return time.at(sample.born() == 0 ? 0 : (double) days / sample.born(), work);
    }
}
