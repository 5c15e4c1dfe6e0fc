package org.duban.organization.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SnapshotDirectoryTest {

    private static final long UNIT = 9_000_001;

    @Autowired
    private Directory directory;

    @Autowired
    private OrganizationRevision revision;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepsThePictureUntilTheRevisionMoves() {
        Organisation before = directory.current();

        assertThat(directory.current()).isSameAs(before);

        transaction.executeWithoutResult(status -> revision.lock());
        assertThat(directory.current()).isNotSameAs(before);
    }

    @Test
    void showsATransactionItsOwnWritesAndNobodyElseThoseRolledBack() {
        transaction.executeWithoutResult(status -> {
            revision.lock();
            insertUnit(UNIT);
            revision.changed();
            assertThat(directory.current().unit(UNIT).tier()).isEqualTo(Tier.COUNTY);
            status.setRollbackOnly();
        });

        assertThat(directory.current().findUnit(UNIT)).isEmpty();
    }

    @Test
    void readsPeopleTheirPostsAndPortfolios() {
        long id = UNIT + 1;
        transaction.executeWithoutResult(status -> {
            revision.lock();
            insertUnit(id);
            jdbc.update(
                    "insert into organization_person (id, username, name, initials, email, active)"
                            + " values (?, 'zhao', '赵', 'z', null, true)",
                    id);
            jdbc.update(
                    "insert into organization_post (id, person_id, unit_id, kind, title, started_on)"
                            + " values (?, ?, ?, 'UNIT_HEAD', '书记', date '2023-01-01')",
                    id,
                    id,
                    id);
            jdbc.update("insert into organization_portfolio (person_id, unit_id) values (?, ?)", id, id);
        });

        Organisation now = directory.current();
        assertThat(now.holders(PostKind.UNIT_HEAD, id)).extracting("name").containsExactly("赵");
        assertThat(now.leadersInChargeOf(id)).extracting("id").containsExactly(id);
        assertThat(now.person(id).email()).isNull();
    }

    private void insertUnit(long id) {
        jdbc.update(
                "insert into organization_unit (id, code, name, initials, tier, parent_id, path, active)"
                        + " values (?, ?, '甲县', 'jx', 'COUNTY', null, ?, true)",
                id,
                "T" + id,
                "/" + id + "/");
    }
}
