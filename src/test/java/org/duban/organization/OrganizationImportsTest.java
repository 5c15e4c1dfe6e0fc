package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.ImportLine.Change;
import org.duban.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OrganizationImportsTest {

    @Autowired
    private OrganizationImports imports;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private Directory directory;

    private final String mark = "." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void bringsInAllOfTheWorkbook() {
        importAll(OrganizationBook.ofCounty(mark));

        Organisation now = directory.current();
        Unit bureau = now.unitByCode("B1" + mark).orElseThrow();
        assertThat(now.withBelow(bureau.id())).hasSize(2);
        assertThat(now.headsOf(bureau.id())).extracting(Person::name).containsExactly("封子衡");
        assertThat(now.leadersInChargeOf(
                        now.unitByCode("B1-1" + mark).orElseThrow().id()))
                .extracting(Person::name)
                .containsExactly("戚若兰", "庞静秋");
        assertThat(now.postsOf(id("u2"))).hasSize(2);
    }

    @Test
    void changesNothingTheSecondTime() {
        importAll(OrganizationBook.ofCounty(mark));

        ImportPreview again = preview(OrganizationBook.ofCounty(mark));

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.count(again.people(), Change.UNCHANGED)).isEqualTo(8);
        assertThat(again.findings()).extracting(ImportFinding::code).doesNotContain("post-not-named");
    }

    @Test
    void changesWhatTheWorkbookSaysDifferently() {
        importAll(OrganizationBook.ofCounty(mark));
        OrganizationBook book = new OrganizationBook()
                .unit("B1" + mark, "青禾县粮食和储备局党组", "党委（党组）", "B2" + mark)
                .person("栾一舟", "u6" + mark, "B2" + mark, "联络员", "");

        ImportPreview preview = preview(book);
        assertThat(preview.count(preview.units(), Change.CHANGED)).isOne();
        assertThat(preview.findings()).extracting(ImportFinding::code).contains("post-not-named");
        importAll(book);

        Organisation now = directory.current();
        Unit branch = now.unitByCode("B1-1" + mark).orElseThrow();
        assertThat(now.isWithin(
                        branch.id(), now.unitByCode("B2" + mark).orElseThrow().id()))
                .isTrue();
        assertThat(now.postsOf(id("u6")))
                .extracting(Post::kind)
                .containsExactlyInAnyOrder(PostKind.BRANCH_SECRETARY, PostKind.LIAISON);
    }

    @Test
    void importsNothingWhereOneRowIsWrong() {
        OrganizationBook book = OrganizationBook.ofCounty(mark).person("甘沐", "u9" + mark, "无", "党员", "");
        long id = imports.upload(Actor.SYSTEM, CommandKey.random(), "组织.xlsx", book.open());
        String fingerprint = imports.preview(Actor.SYSTEM, id).fingerprint();

        assertThatThrownBy(() -> imports.commit(Actor.SYSTEM, CommandKey.random(), id, fingerprint))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("organization.import-has-errors"));
        assertThat(directory.current().unitByCode("X" + mark)).isEmpty();
    }

    @Test
    void refusesToDoWhatNobodyLookedAt() {
        long id = imports.upload(
                Actor.SYSTEM,
                CommandKey.random(),
                "组织.xlsx",
                OrganizationBook.ofCounty(mark).open());
        String seen = imports.preview(Actor.SYSTEM, id).fingerprint();
        organization.createUnit(Actor.SYSTEM, CommandKey.random(), new NewUnit("X" + mark, "另一县", Tier.COUNTY, null));

        assertThatThrownBy(() -> imports.commit(Actor.SYSTEM, CommandKey.random(), id, seen))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("organization.import-outdated"));
    }

    @Test
    void showsAPreviewToItsUploaderOnly() {
        importAll(OrganizationBook.ofCounty(mark));
        long id = imports.upload(
                Actor.SYSTEM,
                CommandKey.random(),
                "组织.xlsx",
                OrganizationBook.ofCounty(mark).open());
        Actor director = new Actor(id("u2"), "桑若云");
        Actor head = new Actor(id("u4"), "封子衡");

        assertThatThrownBy(() -> imports.preview(director, id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("organization.no-such-import"));
        assertThatThrownBy(() -> imports.preview(head, id))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("organization.not-administrator"));
    }

    @Test
    void isDoneOnce() {
        long id = importAll(OrganizationBook.ofCounty(mark));
        String now = imports.preview(Actor.SYSTEM, id).fingerprint();

        assertThatThrownBy(() -> imports.commit(Actor.SYSTEM, CommandKey.random(), id, now))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("organization.import-done"));
    }

    private long importAll(OrganizationBook book) {
        long id = imports.upload(Actor.SYSTEM, CommandKey.random(), "组织.xlsx", book.open());
        return imports.commit(
                Actor.SYSTEM,
                CommandKey.random(),
                id,
                imports.preview(Actor.SYSTEM, id).fingerprint());
    }

    private ImportPreview preview(OrganizationBook book) {
        return imports.preview(Actor.SYSTEM, imports.upload(Actor.SYSTEM, CommandKey.random(), "组织.xlsx", book.open()));
    }

    private long id(String username) {
        Optional<Person> person = directory.current().personByUsername(username + mark);
        return person.orElseThrow().id();
    }
}
