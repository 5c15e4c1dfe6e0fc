package org.duban.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.kernel.Actor;
import org.duban.ledger.imports.reading.LedgerFile;
import org.duban.organization.Directory;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.duban.story.Browsing.Page;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestAccounts;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One row of a ledger, from the upload of its workbook to its closure, through the forms that the pages offer. */
@DatabaseTest
class FromWorkbookToClosureTest {

    private static final Pattern IMPORT = Pattern.compile("/ledger/import/\\d+");

    @Autowired
    TestCounties counties;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ItemStory story;

    @Autowired
    Items items;

    @Autowired
    Directory directory;

    @LocalServerPort
    int port;

    TestCounty county;

    private final Set<Long> known = new HashSet<>();

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void takesARowFromItsWorkbookToItsClosure() {
        Browsing office = signIn(county.officeMember());
        Page preview = theOfficeUploadsTheLedger(office);
        mendsTheRowThatNamesNobody(office, preview.path());
        String item = commitsAll(office, preview.path());
        act(signIn(county.head()), item, "accept", Map.of());
        assertState(item, ItemState.IN_RECTIFICATION);
        theHandlerDoesBothMeasures(item);
        act(signIn(county.head()), item, "countersign", Map.of("comment", "I have seen it"));
        whoImportedItMayNotVerify(item);
        theSupervisorVerifiesAndCloses(item);
    }

    private Page theOfficeUploadsTheLedger(Browsing office) {
        String bureau = directory.current().unit(county.bureau()).name();
        byte[] file = new LedgerFile()
                .row("序号", "存在问题", "责任单位", "责任领导", "责任人", "整改措施", "整改时限", "问题类别", "问题来源")
                .row(
                        1,
                        "窗口提前关门",
                        bureau,
                        county.unitLeader().name(),
                        county.handler().name(),
                        "1.增加晚班。2.公布时间。",
                        "2023年12月底前",
                        "工作作风",
                        "群众反映")
                .row(2, "表格重复填报", bureau, county.unitLeader().name(), "", "合并表格", "2023年12月底前", "工作作风", "群众反映")
                .bytes();
        Page preview = office.submitWithFile(
                office.open("/ledger/import"),
                "/ledger/import",
                Map.of("campaignId", String.valueOf(county.campaignId())),
                "file",
                "ledger.xlsx",
                file);
        assertThat(preview.path()).matches(IMPORT);
        assertThat(preview.html())
                .contains("窗口提前关门", "增加晚班", "公布时间", county.handler().name(), "row-2", "row-3")
                .doesNotContainPattern("/items/\\d");
        return preview;
    }

    private void mendsTheRowThatNamesNobody(Browsing office, String path) {
        Page row = office.open(path + "/rows/3");
        assertThat(row.html())
                .contains(
                        "name=\"goal\"", "name=\"level\"", county.countyLeader().name());
        Page mended = office.submit(
                row,
                path + "/rows/3",
                Map.of(
                        "description", "表格重复填报",
                        "handlerId", String.valueOf(county.member().personId()),
                        "leaderId", String.valueOf(county.countyLeader().personId()),
                        "goal", "一张表",
                        "dueOn", "2023-12-31",
                        "reported", "OPEN"));
        assertThat(mended.path()).isEqualTo(path);
        assertThat(mended.html()).contains(county.member().name(), "一张表");
    }

    private String commitsAll(Browsing office, String path) {
        Page result = office.submit(office.open(path), path + "/commit", Map.of());
        assertThat(result.status()).isEqualTo(200);
        Matcher link = Pattern.compile("id=\"row-2\".*?(/items/\\d+)", Pattern.DOTALL)
                .matcher(office.open(path).html());
        assertThat(link.find()).isTrue();
        String item = link.group(1);
        ItemView view = items.view(id(item), county.officeDirector().personId());
        assertThat(view.state()).isEqualTo(ItemState.ASSIGNED);
        assertThat(view.measures()).hasSize(2);
        return item;
    }

    private void theHandlerDoesBothMeasures(String item) {
        Browsing handler = signIn(county.handler());
        for (ItemView.MeasureView measure :
                items.view(id(item), county.handler().personId()).measures()) {
            Page done = handler.submitAs(
                    handler.open(item),
                    item + "/report-progress",
                    item + "/finish-measure",
                    Map.of("measureId", String.valueOf(measure.id()), "text", "Done and seen"));
            assertThat(done.status()).isEqualTo(200);
        }
        act(handler, item, "claim-completion", Map.of("statement", "Both done"));
    }

    private void whoImportedItMayNotVerify(String item) {
        assertThat(signIn(county.officeMember()).open(item).offers(item + "/record-verification"))
                .isFalse();
    }

    private void theSupervisorVerifiesAndCloses(String item) {
        Browsing supervisor = signIn(county.supervisor());
        Page verified = supervisor.submitWithPicture(
                supervisor.open(item),
                item + "/record-verification",
                Map.of(
                        "method", "UNANNOUNCED_CHECK",
                        "heldOn", story.today().toString(),
                        "place", "The service hall",
                        "peopleMet", "Two clerks",
                        "findings", "Open until the announced hour",
                        "outcome", "RECTIFIED"),
                "evidence");
        assertThat(verified.status()).isEqualTo(200);
        act(supervisor, item, "close", Map.of("comment", "It holds"));
        assertState(item, ItemState.CLOSED);
    }

    private void act(Browsing person, String item, String action, Map<String, String> fields) {
        Page done = person.submit(person.open(item), item + "/" + action, fields);
        assertThat(done.status()).as(action + ": " + done.html()).isEqualTo(200);
    }

    private Browsing signIn(Actor person) {
        Browsing browsing = new Browsing(port);
        if (known.add(person.personId())) {
            accounts.open(person);
        }
        Page signedIn = browsing.submit(
                browsing.open("/login"),
                "/login",
                Map.of("username", TestCounty.usernameOf(person), "password", TestAccounts.PASSWORD));
        assertThat(signedIn.path()).doesNotContain("login");
        return browsing;
    }

    private void assertState(String item, ItemState state) {
        assertThat(items.view(id(item), county.officeDirector().personId()).state())
                .isEqualTo(state);
    }

    private static long id(String item) {
        return Long.parseLong(item.substring(item.lastIndexOf('/') + 1));
    }
}
