package org.duban.keytask.web;

import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses that keep the page's filter and narrow it further. Read by the templates. */
public record Links(long campaignId, KeyTaskFilter filter) {

    /** A page about the key tasks, with the filter as it is. */
    public String page(String path) {
        return uri(path).toUriString();
    }

    /** One of the three lists. */
    public String list(String view) {
        return uri("").queryParam("view", view).toUriString();
    }

    public String print(String view) {
        return uri("/print").queryParam("view", view).toUriString();
    }

    public String export(String view) {
        return uri("/export").queryParam("view", view).toUriString();
    }

    /** The assignments behind a number. */
    public String rows(@Nullable Long task, @Nullable Long unit, @Nullable Standing standing) {
        UriComponentsBuilder uri = uri("/assignments");
        replace(uri, "task", task);
        replace(uri, "unit", unit);
        replace(uri, "standing", standing);
        return uri.toUriString();
    }

    /** The assignments of one phase. */
    public String phase(String key) {
        return uri("/assignments").replaceQueryParam("phase", key).toUriString();
    }

    /** The assignments of one date of a key task. */
    public String due(long task, String month) {
        return uri("/assignments")
                .replaceQueryParam("task", task)
                .replaceQueryParam("month", month)
                .toUriString();
    }

    /** Another page of the rows, counted from 0. */
    public String rowsPage(int page) {
        return uri("/assignments").queryParam("page", page).toUriString();
    }

    private static void replace(UriComponentsBuilder uri, String name, @Nullable Object value) {
        if (value != null) {
            uri.replaceQueryParam(name, value);
        }
    }

    private UriComponentsBuilder uri(String path) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/campaigns/" + campaignId + "/key-tasks" + path);
        add(uri, "task", filter.task());
        add(uri, "tier", filter.tier());
        add(uri, "required", filter.required());
        add(uri, "unit", filter.unit());
        add(uri, "leader", filter.leader());
        add(uri, "phase", filter.phase());
        add(uri, "month", filter.month());
        add(uri, "standing", filter.standing());
        return uri;
    }

    private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
        if (value != null) {
            uri.queryParam(name, value);
        }
    }
}
