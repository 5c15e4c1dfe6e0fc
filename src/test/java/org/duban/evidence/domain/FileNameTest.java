package org.duban.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsOnlyTheNameItself() {
        assertThat(FileName.clean("C:\\photos\\yard.jpg")).isEqualTo("yard.jpg");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("\u6c34\u6e20 \u4fee\u590d.jpg")).isEqualTo("\u6c34\u6e20 \u4fee\u590d.jpg");
        assertThat(FileName.clean("..")).isEqualTo("file");
        assertThat(FileName.clean("  ")).isEqualTo("file");
    }

    @Test
    void dropsCharactersThatHideWhatANameIs() {
        assertThat(FileName.clean("photo\u202egpj.exe\r\n")).isEqualTo("photogpj.exe");
    }

    @Test
    void shortensALongNameAndKeepsItsExtension() {
        String name = FileName.clean("x".repeat(400) + ".pdf");
        assertThat(name).hasSize(180).endsWith("x.pdf");
        assertThat(FileName.clean("\ud83c\udf3e".repeat(200)))
                .hasSizeLessThanOrEqualTo(180)
                .doesNotEndWith("\ud83c");
    }
}
