package org.duban.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.duban.kernel.Actor;
import org.duban.rectification.ItemStory;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Several people do the same task: one does it, the others are told by whom it was done. */
@DatabaseTest
class AtTheSameMomentTest {

    private static final int CROWD = 8;

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void tellsTheSecondWhoWasFirst() throws Exception {
        long item = story.assigned(county, RectificationKind.IMMEDIATE);

        assertThat(accept(item, county.head(), UUID.randomUUID().toString()).getStatus())
                .isEqualTo(200);

        MockHttpServletResponse second =
                accept(item, county.liaison(), UUID.randomUUID().toString());
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8))
                .contains(county.head().name());
    }

    @Test
    void actsOnceForOneKeyHoweverOftenItArrives() throws Exception {
        long item = story.assigned(county, RectificationKind.IMMEDIATE);
        String key = UUID.randomUUID().toString();

        MockHttpServletResponse first = accept(item, county.head(), key);
        MockHttpServletResponse again = accept(item, county.head(), key);

        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
    }

    @Test
    void letsExactlyOneOfACrowdThrough() throws Exception {
        long item = story.assigned(county, RectificationKind.IMMEDIATE);
        CyclicBarrier start = new CyclicBarrier(CROWD);
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        List<Callable<Integer>> attempts = IntStream.range(0, CROWD)
                .mapToObj(n -> (Callable<Integer>) () -> {
                    start.await(30, TimeUnit.SECONDS);
                    Actor person = n % 2 == 0 ? county.head() : county.liaison();
                    return accept(item, person, UUID.randomUUID().toString()).getStatus();
                })
                .toList();

        List<Integer> answers = crowd.invokeAll(attempts).stream()
                .map(AtTheSameMomentTest::get)
                .sorted()
                .toList();
        crowd.shutdown();

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.subList(1, CROWD)).containsOnly(409);
    }

    private MockHttpServletResponse accept(long item, Actor person, String key) throws Exception {
        return http.perform(post("/api/v1/items/{id}/accept", item)
                        .with(SignedInAs.person(person))
                        .header("Idempotency-Key", key))
                .andReturn()
                .getResponse();
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
