package org.duban.notification.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices in one batch for each transaction, so that telling a hundred people costs one statement. */
@Service
class WrittenNotices implements Notices {

    private final NoticeBatch batch;
    private final JsonMapper json;
    private final Clock clock;

    WrittenNotices(NoticeBatch batch, JsonMapper json, Clock clock) {
        this.batch = batch;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Actor from, CaseRef ref, Collection<Long> personIds, String kind, List<String> args) {
        tell(from, ref, personIds, kind, args, AlertLevel.GREEN);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(
            Actor from, CaseRef ref, Collection<Long> personIds, String kind, List<String> args, AlertLevel level) {
        String written = json.writeValueAsString(args);
        Timestamp now = Timestamp.from(clock.instant());
        List<Object[]> rows = personIds.stream()
                .distinct()
                .sorted()
                .map(person -> new Object[] {
                    person, kind, ref.type(), ref.id(), from.personId(), from.name(), written, level.name(), now
                })
                .toList();
        if (!rows.isEmpty()) {
            batch.add(rows);
        }
    }
}
