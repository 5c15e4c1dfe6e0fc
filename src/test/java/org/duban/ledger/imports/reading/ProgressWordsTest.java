package org.duban.ledger.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'', OPEN",
        "已完成, DONE",
        "整改完成, DONE",
        "已整改到位, DONE",
        "100%, DONE",
        "申请销号, DONE",
        "已销号, CLOSED",
        "已办结, CLOSED",
        "未完成, OPEN",
        "未销号, OPEN",
        "基本完成, OPEN",
        "正在推进, OPEN",
        "完成80%, OPEN",
        "'已完成。修订制度两项，开展培训一次。', DONE",
        "'修订制度两项，开展培训一次，已销号', CLOSED",
        "'已完成自查三次，下一步将修订制度并开展培训。', OPEN",
        "'召开专题会议研究部署，明确分工，压实责任到人。', OPEN"
    })
    void readsTheWordsOfAProgressColumn(String progress, ReportedState state) {
        assertThat(ProgressWords.read("", "", progress)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "是, 是否销号, CLOSED",
        "√, 是否完成, DONE",
        "否, 是否销号, OPEN",
        "已完成, 整改状态, DONE",
        "整改中, 整改状态, OPEN",
        "长期坚持, 整改状态, OPEN"
    })
    void believesAStatusColumnBeforeTheStory(String status, String header, ReportedState state) {
        assertThat(ProgressWords.read(status, header, "已完成")).isEqualTo(state);
    }
}
