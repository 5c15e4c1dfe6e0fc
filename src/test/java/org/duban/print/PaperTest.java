package org.duban.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duban.kernel.Refusal;
import org.duban.testing.ChineseFont;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.convert.support.DefaultConversionService;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class PaperTest {

    /** "Duban", the office's verb, then a family name: any Chinese does. */
    private static final String CHINESE = "\u7763\u529e\u4e00\u5f20\u7684";

    private static final String PAGES = "<html><head><style>@page { size: A4; @bottom-center { content: counter(page)"
            + " ' / ' counter(pages); font-family: paper } } body { font-family: paper }"
            + " .new { page-break-before: always }</style></head>"
            + "<body><p th:text=\"${text}\">text</p><p class=\"new\">second<img src=\"file:///etc/hostname\"/></p></body></html>";

    @TempDir
    Path empty;

    @Nested
    class WithAFont {

        @BeforeAll
        static void needsAFont() {
            ChineseFont.orSkip();
        }

        @Test
        void printsChineseThatCanBeReadBackAndNumbersThePages() throws IOException {
            byte[] pdf = paper(fonts(null, List.of(Path.of("/usr/share/fonts"))))
                    .pdf(PAGES, Map.of("text", CHINESE + "\u0001 <b> & \ud83d\ude00"), Locale.CHINA);

            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
                assertThat(new PDFTextStripper().getText(document)).contains(CHINESE, "<b> &", "1 / 2", "2 / 2");
            }
        }

        @Test
        void carriesItsFontAndNothingFromOutside() throws IOException {
            byte[] pdf = paper(fonts(null, List.of(Path.of("/usr/share/fonts"))))
                    .pdf(PAGES, Map.of("text", CHINESE), Locale.CHINA);

            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDPage page = document.getPage(1);
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                List<Boolean> embedded = new ArrayList<>();
                for (var name : page.getResources().getFontNames()) {
                    embedded.add(page.getResources().getFont(name).isEmbedded());
                }
                assertThat(embedded).contains(true);
            }
        }
    }

    @Test
    void saysWhichSettingIsMissingWhereThereIsNoFont() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> paper(fonts(null, List.of(empty))).pdf(PAGES, Map.of("text", "a"), Locale.CHINA))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("print.font-missing"))
                .satisfies(refusal -> assertThat(refusal.args()).containsExactly("duban.print.font"));
    }

    @Test
    void refusesAFontThatIsNone() throws IOException {
        Path none = Files.writeString(empty.resolve("letter.ttf"), "a letter");

        for (Path named : List.of(none, empty.resolve("nowhere.ttc"))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> fonts(named, List.of()).open())
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("print.font-unusable"))
                    .satisfies(refusal -> assertThat(refusal.args()).contains(named.toString()));
        }
    }

    private static PaperFonts fonts(@Nullable Path named, List<Path> directories) {
        return new PaperFonts(new FontPlaces(named, directories));
    }

    private static Paper paper(PaperFonts fonts) {
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(new StringTemplateResolver());
        StaticApplicationContext beans = new StaticApplicationContext();
        beans.refresh();
        return new Paper(templates, fonts, beans, new DefaultConversionService());
    }
}
