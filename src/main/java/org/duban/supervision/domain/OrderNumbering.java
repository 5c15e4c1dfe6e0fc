package org.duban.supervision.domain;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts the orders of a campaign and year. The count is held until the transaction ends: a number is a document's
 * name, so that none is given twice and none is skipped.
 */
@Component
class OrderNumbering {

    private final JdbcTemplate jdbc;

    OrderNumbering(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    OrderNumber next(long campaignId, int year) {
        if (count(campaignId, year) == 0) {
            // the first of the year: one at a time, and whoever waited counts on
            jdbc.queryForObject("select id from supervision_gate where id = 1 for update", Long.class);
            if (count(campaignId, year) == 0) {
                jdbc.update(
                        "insert into supervision_number (campaign_id, number_year, last_no) values (?, ?, 1)",
                        campaignId,
                        year);
            }
        }
        Integer last = jdbc.queryForObject(
                "select last_no from supervision_number where campaign_id = ? and number_year = ?",
                Integer.class,
                campaignId,
                year);
        return new OrderNumber(campaignId, year, Objects.requireNonNull(last));
    }

    private int count(long campaignId, int year) {
        return jdbc.update(
                "update supervision_number set last_no = last_no + 1 where campaign_id = ? and number_year = ?",
                campaignId,
                year);
    }
}
