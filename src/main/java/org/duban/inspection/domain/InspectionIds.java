package org.duban.inspection.domain;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives ids before anything is stored: number and process instance are made from them. A block per statement. */
@Component
public class InspectionIds {

    /** Equal to the increment of the sequence. */
    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;
    private final String nextBlock;
    private long next;
    private int left;

    InspectionIds(JdbcTemplate jdbc, EntityManagerFactory entities) {
        this.jdbc = jdbc;
        this.nextBlock = entities.unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("inspection_seq");
    }

    synchronized long next() {
        if (left == 0) {
            Long first = jdbc.queryForObject(nextBlock, Long.class);
            if (first == null) {
                throw new IllegalStateException("the sequence of inspections gives nothing");
            }
            next = first;
            left = BLOCK;
        }
        left--;
        return next++;
    }
}
