package org.duban.rectification.domain;

import jakarta.persistence.EntityManagerFactory;
import org.duban.campaign.Campaign;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives items their ids before they are stored, so that the number made from the id goes into the one insert.
 * Takes fifty at a time from the sequence; a restart leaves a gap.
 */
@Component
public class ItemNumbering {

    /** Equal to the increment of the sequence. */
    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;
    private final String nextBlock;
    private long next;
    private int left;

    ItemNumbering(JdbcTemplate jdbc, EntityManagerFactory entities) {
        this.jdbc = jdbc;
        this.nextBlock = entities.unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("rectification_item_seq");
    }

    public synchronized ItemNumber next(Campaign campaign) {
        if (left == 0) {
            Long first = jdbc.queryForObject(nextBlock, Long.class);
            if (first == null) {
                throw new IllegalStateException("the sequence of items gives nothing");
            }
            next = first;
            left = BLOCK;
        }
        left--;
        return ItemNumber.in(campaign, next++);
    }
}
