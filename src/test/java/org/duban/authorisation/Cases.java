package org.duban.authorisation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.duban.approval.SubmissionStory;
import org.duban.campaign.CampaignStory;
import org.duban.keytask.KeyTaskStory;
import org.duban.testing.TestCounty;

/**
 * Cases of other kinds than items, each at the moment at which a route makes sense. A submission waits for the county's
 * leader, who takes part in it, as the office does that it was asked of later; a campaign has its phases.
 */
final class Cases {

    private static final Pattern SUBMISSION = Pattern.compile("^(/api/v1)?/submissions/\\{(id|submissionId)}.*");
    private static final Pattern CAMPAIGN = Pattern.compile("^(/api/v1)?/campaigns/\\{id(:[^}]+)?}.*");
    private static final Pattern ASSIGNMENT = Pattern.compile("^(/api/v1)?/key-task-assignments/\\{id}.*");

    private final SubmissionStory submissions;
    private final CampaignStory campaigns;
    private final KeyTaskStory keyTasks;

    Cases(SubmissionStory submissions, CampaignStory campaigns, KeyTaskStory keyTasks) {
        this.submissions = submissions;
        this.campaigns = campaigns;
        this.keyTasks = keyTasks;
    }

    static boolean concern(Route route) {
        String path = route.path();
        return SUBMISSION.matcher(path).matches()
                || CAMPAIGN.matcher(path).matches()
                || ASSIGNMENT.matcher(path).matches();
    }

    /** The id of a fresh case for the route's last word. */
    long caseFor(Route route, TestCounty county) {
        String path = route.path();
        String act = path.substring(path.lastIndexOf('/') + 1);
        if (ASSIGNMENT.matcher(path).matches()) {
            return assignmentFor(act, county);
        }
        return SUBMISSION.matcher(path).matches() ? submissionFor(act, county) : campaigns.opened(county);
    }

    /** Each under a row of its own, so that none meets what an earlier visitor left. */
    private long assignmentFor(String act, TestCounty county) {
        String row = UUID.randomUUID().toString();
        return switch (act) {
            case "progress", "claim" -> keyTasks.accepted(county, row);
            case "confirm", "send-back" -> keyTasks.claimed(county, row);
            default -> keyTasks.assigned(county, row);
        };
    }

    private long submissionFor(String act, TestCounty county) {
        return switch (act) {
            case "issue" -> submissions.approved(county);
            case "confirm-receipt" -> submissions.issued(county, submissions.approved(county), county.otherBureau());
            default -> waitingForTheLeader(county);
        };
    }

    private long waitingForTheLeader(TestCounty county) {
        long id = submissions.sent(county, "test-plain");
        submissions.approve(county.head(), id);
        return id;
    }

    /** What stands in the route's path beside the case: a version, a phase. */
    String path(Route route, long id, TestCounty county) {
        String phase = route.path().contains("{phaseId}")
                ? String.valueOf(campaigns.phase(id, "preparation").id())
                : "0";
        return route.path()
                .replace("{phaseId}", phase)
                .replace("{versionNo}", "1")
                .replaceAll("\\{action:[^}]+}", "accept")
                .replaceAll("\\{[^}]+}", String.valueOf(id));
    }

    /** What a form about the case has beside the fields of every form. */
    Map<String, Object> form(Route route, long id, TestCounty county) {
        Map<String, Object> form = new HashMap<>(Map.of("from", 1, "to", 1));
        if (SUBMISSION.matcher(route.path()).matches()) {
            form.put("fingerprint", submissions.fingerprint(county.liaison(), id));
            form.put("unitId", county.otherBureau());
            form.put("person", county.secondSupervisor().name());
        }
        return form;
    }
}
