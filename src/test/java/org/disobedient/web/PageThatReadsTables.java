package org.disobedient.web;

import org.springframework.jdbc.core.JdbcTemplate;

/** A page that goes past the services. */
public class PageThatReadsTables {

    private final JdbcTemplate jdbc;

    public PageThatReadsTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void show() {
        jdbc.execute("select 1");
    }
}
