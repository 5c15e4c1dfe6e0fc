package org.duban.organization.query;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the revision up; the row stays locked until the transaction ends. */
@Component
class RevisionCounter {

    private final JdbcTemplate jdbc;

    RevisionCounter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void countUp() {
        jdbc.update("update organization_revision set revision = revision + 1 where id = 1");
    }
}
