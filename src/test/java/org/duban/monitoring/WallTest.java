package org.duban.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.ledger.LedgerItems;
import org.duban.monitoring.wall.Walls;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A screen on the wall: let in by the office, up for nights, and out at once. */
@DatabaseTest
@Import(LedgerItems.class)
class WallTest {

    @Autowired
    TestCounties counties;

    @Autowired
    LedgerItems rows;

    @Autowired
    Walls walls;

    @Autowired
    MockMvc http;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
        rows.add(
                county,
                row -> row.due(MutableClock.START.atZone(MutableClock.ZONE).toLocalDate(), AlertLevel.RED));
    }

    @Test
    void staysUpForMonthsWithoutASessionAndRefreshesItself() throws Exception {
        String wall = made();
        clock.advance(Duration.ofDays(60));

        open(wall)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("hx-get=\"" + wall + "\"")))
                .andExpect(content().string(containsString("every 60s")))
                .andExpect(content().string(containsString("<strong class=\"figure-number\">1</strong>")));
        http.perform(get(wall).header("HX-Target", "wall"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"wall\"")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void opensTheWallAndNothingElse() throws Exception {
        String token = made().substring("/wall/".length());

        for (String page : new String[] {"/board", "/ledger", "/board/wall", "/inbox"}) {
            http.perform(get(page).header("Authorization", "Bearer " + token)).andExpect(status().is3xxRedirection());
        }
        http.perform(get("/api/v1/board").header("Authorization", "Bearer " + token))
                .andExpect(status().is(401));
        open("/wall/" + token + "x").andExpect(status().isNotFound());
        open("/wall/" + token + "?campaign=1&unit=1")
                .andExpect(content().string(containsString("<strong class=\"figure-number\">1</strong>")));
    }

    @Test
    void goesOutWhenTheOfficeTakesItBack() throws Exception {
        String wall = made();
        long id = walls.of(county.officeDirector().personId()).get(0).id();
        revoke(id, county.head()).andExpect(status().isNotFound());
        revoke(id, counties.build().officeDirector()).andExpect(status().isNotFound());
        open(wall).andExpect(status().isOk());

        revoke(id, county.officeDirector()).andExpect(status().is3xxRedirection());

        open(wall).andExpect(status().isNotFound()).andExpect(header().string("HX-Refresh", "true"));
        assertThat(walls.of(county.officeMember().personId())).isEmpty();
        revoke(id, county.officeDirector()).andExpect(status().isNotFound());
        assertThat(jdbc.queryForList(
                        "select action from audit_entry where case_type = ? and case_id = ? order by seq",
                        String.class,
                        Walls.CASE_TYPE,
                        id))
                .containsExactly("monitoring.wall-made", "monitoring.wall-revoked");
    }

    @Test
    void isKeptAsAHashAndToldOnce() throws Exception {
        String token = made().substring("/wall/".length());

        assertThat(jdbc.queryForList("select token_hash from monitoring_wall", String.class))
                .isNotEmpty()
                .allSatisfy(hash -> assertThat(hash).hasSize(64).isNotEqualTo(token));
        http.perform(get("/board").with(SignedInAs.person(county.officeMember())))
                .andExpect(content().string(containsString("/revoke")))
                .andExpect(content().string(not(containsString(token))));
        http.perform(get("/board").with(SignedInAs.person(county.countyLeader())))
                .andExpect(content().string(not(containsString("/board/walls"))));
    }

    @Test
    void isTheOfficesToMake() throws Exception {
        make(county.head()).andExpect(status().isForbidden());
        make(county.countyLeader()).andExpect(status().isForbidden());
    }

    private String made() throws Exception {
        Object address = Objects.requireNonNull(
                make(county.officeMember()).andReturn().getFlashMap().get("wallMade"));
        return address.toString().substring(address.toString().indexOf("/wall/"));
    }

    private ResultActions make(Actor actor) throws Exception {
        return http.perform(post("/board/walls")
                .param("campaign", String.valueOf(county.campaignId()))
                .param("commandKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedInAs.person(actor)));
    }

    private ResultActions revoke(long id, Actor actor) throws Exception {
        return http.perform(post("/board/walls/" + id + "/revoke")
                .param("commandKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedInAs.person(actor)));
    }

    private ResultActions open(String wall) throws Exception {
        return http.perform(get(wall));
    }
}
