package org.duban.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.DeadlineChange;
import org.jspecify.annotations.Nullable;

/**
 * An extension or an appeal as whoever sees the item sees it. Its files are evidence of the item, part
 * {@code request:<id>}.
 *
 * @param ground null for an extension
 * @param wantedOn the date asked for, {@code dueOn} the one in force then and {@code grantedOn} the one granted; each
 *     null for an appeal or as long as there is none
 * @param verificationId the verification that an appeal disputes
 * @param waitingFor the names of those who may decide it, empty once it is decided
 * @param decideBy until when it should be decided, {@code firstDecideBy} the first such date, {@code changes} what became
 *     of it and {@code alert} what it means today
 * @param answer what was answered, empty while it is open
 */
public record RequestView(
        long id,
        RequestKind kind,
        @Nullable AppealGround ground,
        RequestState state,
        String reason,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate wantedOn,
        @Nullable LocalDate grantedOn,
        @Nullable Long verificationId,
        ItemView.Ref asker,
        ItemView.Ref unit,
        Instant askedAt,
        List<String> waitingFor,
        LocalDate decideBy,
        LocalDate firstDecideBy,
        List<DeadlineChange> changes,
        AlertLevel alert,
        ItemView.@Nullable Ref decider,
        @Nullable Instant decidedAt,
        String answer) {

    public boolean open() {
        return state == RequestState.OPEN;
    }
}
