package org.duban.keytask;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.audit.AuditTrail;
import org.duban.audit.Sentences;
import org.duban.audit.TimelineLine;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.CaseGuard;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.keytask.domain.AssignmentAuthority.Scene;
import org.duban.keytask.domain.AssignmentDesk;
import org.duban.keytask.domain.AssignmentRepository;
import org.duban.keytask.domain.AssignmentVisibility;
import org.duban.keytask.domain.KeyTask;
import org.duban.keytask.domain.KeyTaskAssignment;
import org.duban.keytask.domain.KeyTaskRepository;
import org.duban.keytask.query.AssignmentAssembly;
import org.duban.keytask.query.Boards;
import org.duban.keytask.query.KeyTaskRows;
import org.duban.keytask.query.KeyTaskVisibility;
import org.duban.keytask.query.Lists;
import org.duban.organization.Directory;
import org.duban.organization.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads key tasks and assignments, and guards the latter. */
@Component
@Transactional(readOnly = true)
public class KeyTaskReader implements KeyTasks, AssignmentVisibility, CaseGuard {

    private static final int TITLE = 60;

    private final KeyTaskRows rows;
    private final KeyTaskVisibility visibility;
    private final Lists lists;
    private final Boards boards;
    private final AssignmentAssembly assembly;
    private final AssignmentRepository assignments;
    private final KeyTaskRepository tasks;
    private final Directory directory;
    private final Campaigns campaigns;
    private final AuditTrail audit;
    private final Sentences sentences;

    KeyTaskReader(
            KeyTaskRows rows,
            KeyTaskVisibility visibility,
            Lists lists,
            Boards boards,
            AssignmentAssembly assembly,
            AssignmentRepository assignments,
            KeyTaskRepository tasks,
            Directory directory,
            Campaigns campaigns,
            AuditTrail audit,
            Sentences sentences) {
        this.rows = rows;
        this.visibility = visibility;
        this.lists = lists;
        this.boards = boards;
        this.assembly = assembly;
        this.assignments = assignments;
        this.tasks = tasks;
        this.directory = directory;
        this.campaigns = campaigns;
        this.audit = audit;
        this.sentences = sentences;
    }

    @Override
    public Optional<PublishedList> published(long campaignId) {
        return Optional.ofNullable(rows.published(campaignId));
    }

    @Override
    public List<KeyTaskGroup> list(long campaignId, ListView view, KeyTaskFilter filter, long personId) {
        return lists.of(campaign(campaignId).id(), view, filter, viewer(personId));
    }

    @Override
    public Matrix matrix(long campaignId, KeyTaskFilter filter, long personId) {
        return boards.matrix(campaign(campaignId).id(), filter, viewer(personId));
    }

    @Override
    public List<AssignmentLine> assignments(
            long campaignId, KeyTaskFilter filter, long personId, int offset, int limit) {
        return boards.assignments(campaign(campaignId), filter, viewer(personId), offset, limit);
    }

    @Override
    public Burden burden(long campaignId, YearMonth month, long personId) {
        return boards.burden(campaign(campaignId), month, directory.viewer(personId));
    }

    @Override
    public AssignmentView view(long assignmentId, long personId) {
        Viewer viewer = directory.viewer(personId);
        KeyTaskAssignment one = visible(assignmentId, viewer);
        KeyTask task = tasks.findById(one.keyTaskId()).orElseThrow();
        return assembly.view(new Scene(one, task, campaigns.get(one.campaignId()), directory.current()), viewer);
    }

    @Override
    public List<TimelineLine> timeline(long assignmentId, long personId, Locale locale) {
        visible(assignmentId, directory.viewer(personId));
        return sentences.of(audit.timeline(new CaseRef(CASE_TYPE, assignmentId)), locale);
    }

    @Override
    public boolean visible(long assignmentId, long personId) {
        return directory.current().findPerson(personId).isPresent() && sees(assignmentId, directory.viewer(personId));
    }

    @Override
    public KeyTaskViewer viewer(long personId) {
        return KeyTaskViewer.of(directory.viewer(personId), campaigns.all());
    }

    @Override
    public boolean sees(long assignmentId, Viewer viewer) {
        return visibility.sees(assignmentId, KeyTaskViewer.of(viewer, campaigns.all()));
    }

    @Override
    public String caseType() {
        return CASE_TYPE;
    }

    @Override
    public boolean maySee(long caseId, long personId) {
        return visible(caseId, personId);
    }

    @Override
    public String pathOf(long caseId) {
        return "/key-task-assignments/" + caseId;
    }

    @Override
    public String titleOf(long caseId, Locale locale) {
        return assignments
                .findById(caseId)
                .flatMap(one -> tasks.findById(one.keyTaskId()))
                .map(task -> {
                    String text = task.content();
                    return task.number() + " " + (text.length() > TITLE ? text.substring(0, TITLE) + "…" : text);
                })
                .orElse("");
    }

    private KeyTaskAssignment visible(long assignmentId, Viewer viewer) {
        if (!sees(assignmentId, viewer)) {
            throw AssignmentDesk.notFound();
        }
        return assignments.findById(assignmentId).orElseThrow(AssignmentDesk::notFound);
    }

    private Campaign campaign(long id) {
        return campaigns.find(id).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }
}
