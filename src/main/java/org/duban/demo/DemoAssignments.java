package org.duban.demo;

import java.util.List;
import org.duban.demo.DemoCourse.DemoTasks;
import org.duban.kernel.Actor;
import org.duban.keytask.KeyTaskAssignmentService;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The units work on their key tasks: what the deployment asked for is done, the rest stands at every step. */
@Component
@Profile("demo")
class DemoAssignments {

    private static final String DONE_WITH = "deployment";
    private static final int STEPS = 5;

    private final KeyTaskAssignmentService service;
    private final DemoApprovals files;
    private final JdbcTemplate jdbc;

    DemoAssignments(KeyTaskAssignmentService service, DemoApprovals files, JdbcTemplate jdbc) {
        this.service = service;
        this.files = files;
        this.jdbc = jdbc;
    }

    private record Open(long id, String unitCode, String phase) {}

    void work(DemoTasks sample, DemoCast cast, DemoClock clock) {
        files.entities().flush();
        List<Open> open = jdbc.query(
                "select a.id, u.code, t.phase_key from key_task_assignment a join key_task t on t.id = a.key_task_id"
                        + " join organization_unit u on u.id = a.unit_id where a.campaign_id = ?"
                        + " and a.state = 'ASSIGNED' and u.tier = 'PARTY_COMMITTEE' order by t.position, u.code",
                (row, n) -> new Open(row.getLong(1), row.getString(2), row.getString(3)),
                cast.campaign().id());
        for (int turn = 0; turn < open.size(); turn++) {
            int steps = DONE_WITH.equals(open.get(turn).phase()) ? STEPS : Math.floorMod(turn * 7 + 2, STEPS);
            work(
                    open.get(turn),
                    steps,
                    turn,
                    sample,
                    cast,
                    new DemoTime(clock, cast.campaign().zone(), sample.ago(), 7));
            files.entities().flush();
            files.entities().clear();
        }
    }

    private void work(Open one, int steps, int turn, DemoTasks sample, DemoCast cast, DemoTime time) {
        Unit unit = cast.unit(one.unitCode());
        Actor liaison = cast.liaison(unit);
        if (steps > 0) {
            time.at(0.1, () -> service.accept(liaison, cast.key(), one.id()));
        }
        if (steps > 1) {
            time.at(0.4, () -> service.reportProgress(liaison, cast.key(), one.id(), sample.report(), List.of()));
        }
        if (steps > 2) {
            time.at(
                    0.6,
                    () -> service.claimDone(
                            liaison,
                            cast.key(),
                            one.id(),
                            sample.claim(),
                            files.upload(liaison, "record.png", DemoPicture.png(turn % STEPS))));
        }
        if (steps > 4) {
            time.at(
                    1,
                    () -> service.confirm(
                            cast.holder(PostKind.OFFICE_DIRECTOR), cast.key(), one.id(), sample.confirm()));
        }
    }
}
