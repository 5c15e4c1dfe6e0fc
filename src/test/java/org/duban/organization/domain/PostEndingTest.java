package org.duban.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.OpenWork;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.Post;
import org.duban.organization.PostEnd;
import org.duban.organization.PostKind;
import org.duban.organization.query.OrganizationRevision;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PostEndingTest {

    @Autowired
    private Directory directory;

    @Autowired
    private OrganizationRevision revision;

    @Autowired
    private StaffChanges staff;

    @Autowired
    private Staffs staffs;

    @Autowired
    private TestCounties counties;

    @Autowired
    private TransactionTemplate transaction;

    private final Desk desk = new Desk();
    private TestCounty county;
    private PostEnding endings;

    @BeforeEach
    void aLiaisonWithOpenWork() {
        county = counties.build();
        StaticListableBeanFactory modules = new StaticListableBeanFactory();
        modules.addBean("desk", desk);
        endings = new PostEnding(directory, revision, staff, modules.getBeanProvider(OpenWork.class));
    }

    @Test
    void asksForASuccessorWhereWorkIsOpen() {
        assertThatThrownBy(() -> end(new PostEnd(null, false, "轮岗")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::code)
                        .containsExactly("organization.successor-needed"));
        assertThat(posts(county.liaison())).hasSize(1);
    }

    @Test
    void handsOverToSomebodyWhoHoldsThePostAlready() {
        end(new PostEnd(county.member().personId(), true, "轮岗"));

        assertThat(desk.handedOver)
                .containsExactly(
                        county.liaison().personId() + ">" + county.member().personId() + " as LIAISON");
        assertThat(posts(county.liaison())).isEmpty();
    }

    @Test
    void endsNothingWhereACaseExcludesTheSuccessor() {
        desk.excluded = county.head().personId();

        assertThatThrownBy(() -> end(new PostEnd(county.head().personId(), true, "轮岗")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("desk.excluded"));
        assertThat(posts(county.liaison())).hasSize(1);
        assertThat(posts(county.head())).extracting(Post::kind).containsExactly(PostKind.UNIT_HEAD);
    }

    @Test
    void asksForAllOpenWorkWithTheLastPostAndForTheUnitsOtherwise() {
        endings.openWorkBehind(posts(county.liaison()).get(0).id());
        assertThat(desk.askedFor).isNull();

        counties.post(county.liaison(), PostKind.MEMBER, county.otherBureau());
        endings.openWorkBehind(posts(county.liaison()).get(0).id());
        assertThat(desk.askedFor).isEqualTo(county.bureau());

        counties.post(county.liaison(), PostKind.MEMBER, county.bureau());
        assertThat(endings.openWorkBehind(posts(county.liaison()).get(0).id())).isEmpty();
    }

    private void end(PostEnd end) {
        long post = posts(county.liaison()).get(0).id();
        transaction.executeWithoutResult(status -> {
            revision.lock();
            endings.end(county.officeMember(), CommandKey.random(), post, end);
            staffs.flush();
        });
    }

    private List<Post> posts(Actor person) {
        return directory.current().postsOf(person.personId());
    }

    /** A module with one thing that waits for everybody. */
    private final class Desk implements OpenWork {

        private final List<String> handedOver = new ArrayList<>();
        private long excluded;
        private @Nullable Long askedFor;

        @Override
        public List<OpenWorkLine> of(long personId, @Nullable Long unitId) {
            askedFor = unitId;
            return List.of(new OpenWorkLine(new CaseRef("desk", 1), "paper", "/desk/1", "desk.role", null));
        }

        @Override
        public void handOver(Actor actor, CommandKey key, long from, @Nullable Long unitId, long to, String reason) {
            if (to == excluded) {
                throw Refusal.conflict("desk.excluded");
            }
            String posts = directory.current().postsOf(to).stream()
                    .map(post -> post.kind().name())
                    .filter(kind -> kind.equals("LIAISON"))
                    .findFirst()
                    .orElse("nobody");
            handedOver.add(from + ">" + to + " as " + posts);
        }
    }
}
