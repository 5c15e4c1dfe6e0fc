package org.duban.ledger.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureSplitterTest {

    static Stream<String> numbered() {
        return Stream.of(
                "1.公开承诺。\n2.上门走访。\n3.修订制度。",
                "1、公开承诺；2、上门走访；3、修订制度。",
                "1.公开承诺；2.上门走访；3.修订制度",
                "（1）公开承诺；（2）上门走访；（3）修订制度。",
                "(1) 公开承诺 (2) 上门走访 (3) 修订制度",
                "1）公开承诺；2）上门走访；3）修订制度",
                "①公开承诺②上门走访③修订制度",
                "一、公开承诺。二、上门走访。三、修订制度。",
                "（一）公开承诺\n（二）上门走访\n（三）修订制度",
                "一是公开承诺；二是上门走访；三是修订制度。",
                "一是公开承诺，二是上门走访，三是修订制度",
                "第一，公开承诺；第二，上门走访；第三，修订制度。",
                "具体措施：1.公开承诺；2.上门走访；3.修订制度",
                "1 公开承诺\n2 上门走访\n3 修订制度",
                "公开承诺。\n上门走访；\n修订制度",
                "• 公开承诺\n• 上门走访\n• 修订制度");
    }

    @ParameterizedTest
    @MethodSource("numbered")
    void partsMeasuresHoweverTheyAreNumbered(String cell) {
        assertThat(MeasureSplitter.split(cell)).containsExactly("公开承诺", "上门走访", "修订制度");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "走访服务对象；听取意见；形成台账",
                "拨付资金1.5万元，2.3公里道路年内完工",
                "建立长效机制，\n由专人跟踪",
                "对照2023.1.10会议要求，逐项核对",
                "落实“1+2”机制"
            })
    void leavesOneMeasureWhole(String cell) {
        assertThat(MeasureSplitter.split(cell)).hasSize(1);
    }

    @Test
    void keepsInnerNumberingInsideTheOuter() {
        assertThat(MeasureSplitter.split("一、公开承诺：1.张贴；2.宣读。二、上门走访。")).containsExactly("公开承诺：1.张贴；2.宣读", "上门走访");
    }

    @Test
    void keepsWhatStandsBeforeTheFirstNumber() {
        assertThat(MeasureSplitter.split("压实责任，一是公开承诺；二是上门走访。")).containsExactly("压实责任，公开承诺", "上门走访");
    }

    @Test
    void dropsTheNumberOfASingleMeasureAndKnowsNone() {
        assertThat(MeasureSplitter.split("1.公开承诺。")).containsExactly("公开承诺");
        assertThat(MeasureSplitter.split(" ")).isEmpty();
    }

    @Test
    void countsPastTen() {
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            cell.append(i).append(".第").append(i).append("件事\n");
        }
        assertThat(MeasureSplitter.split(cell.toString())).hasSize(12);
    }
}
