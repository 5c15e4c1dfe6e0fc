package org.duban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of a notice, against the calendars that the program brings along. */
class NoticeTextTest {

    /** Four years in words of our own, each another way of putting the same. */
    private static final Map<Integer, String> YEARS = Map.of(2023, """
            关于2023年节日放假的通知：各乡镇、各部门，现将各节日的日子告诉大家。
            一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
            二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
            三、清明节：4月5日放假，共1天。
            四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
            五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
            六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
            县政府办公室
            2022年12月9日
            """, 2024, """
            元旦：1月1日放假，和周末连在一起。
            春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。
            鼓励各单位让职工在除夕（2月9日）休息。
            清明：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
            劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
            端午：6月10日放假，和周末连在一起。
            中秋：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
            国庆：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
            """, 2025, """
            （一）元旦：1月1日（周三）放假1天，不调休。（二）春节：1月28日（农历除夕、周二）至2月4日（农历初七、周二）放假调休，共8天。
            1月26日（周日）、2月8日（周六）上班。（三）清明节：4月4日（周五）至6日（周日）放假，共3天。
            （四）劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
            （五）端午节：5月31日（周六）至6月2日（周一）放假，共3天。
            （六）国庆和中秋：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
            """, 2026, """
            元旦，一月一日（周四）至三日（周六）放假调休；一月四日（周日）补班；
            春节，二〇二六年二月十五日至二十三日放假调休；二月十四日、二十八日上班；
            清明，4月4日-6日放假；劳动节，5月1日—5日放假，共5天，5月9日（周六）上班；
            端午，6月19日到21日放假；中秋，9月25日 - 9月27日放假；
            国庆，10月1日~7日放假调休共7天；9月20日（周日）和10月10日（周六）为工作日
            """);

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void givesTheShippedCalendar(int year) throws IOException {
        YearNotice shipped = new NoticeFiles(new PathMatchingResourcePatternResolver())
                .read(List.of("classpath*:config/working-days/cn-*.json"))
                .get(year);

        assertThat(read(year, YEARS.get(year))).isEqualTo(shipped);
        assertThat(NoticeReading.read(
                        year, new ByteArrayInputStream(YEARS.get(year).getBytes(Charset.forName("GB18030")))))
                .as("in the older encoding")
                .isEqualTo(shipped);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1月1日至3日放假，2028年1月8日上班。 | text-another-year[1月1日至3日放假,2028年1月8日上班, 2028-01-08, 2027]",
                "2026年12月31日至2027年1月2日放假。 | text-another-year[2026年12月31日至2027年1月2日放假, 2026-12-31, 2027]",
                "2026年12月26日放假。1月1日放假。 | text-another-year[2026年12月26日放假, 2026-12-26, 2027]",
                "1月1日放假。1月4日上班。 | text-on-a-weekday[1月4日上班, 2027-01-04]",
                "1月1日至3日放假。1月3日上班。 | text-both[2027-01-03]",
                "1月1日至5日放假。1月4日放假。 | text-twice[1月4日放假, 2027-01-04]",
                "1月1日放假。1月9日、1月9日上班。 | text-twice[1月9日、1月9日上班, 2027-01-09]",
                "2月30日放假。1月1日放假。 | text-no-such-day[2月30日放假, 2月30日]",
                "1月1日（周六）放假。 | text-weekday[1月1日(周六)放假, 2027-01-01, 周六]",
                "1月1日至3日放假，共4天。 | text-count[1月1日至3日放假,共4天, 3, 4]",
                "10月7日至1日放假。1月1日放假。 | text-span[10月7日至1日放假, 2027-10-07, 2027-10-01]",
                "1月1日至6月3日放假。 | text-span[1月1日至6月3日放假, 2027-01-01, 2027-06-03]",
                "1月1日放假。1月9日加班。 | text-unclear[1月9日加班]",
                "关于2026年放假的通知。1月1日放假。 | text-of-another-year[2026, 2027]",
                "2027年的节日照旧。 | text-without-days[]",
                "1月2日、3日放假。 | text-without-days[]"
            })
    void saysWhatIsWrongAndWhere(String words, String complaint) {
        assertThat(refusal(words).fields())
                .extracting(field -> field.field() + ": " + field.code() + field.args())
                .contains("file: deadline.notice-" + complaint);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(refusal("1月1日（周六）放假。1月4日上班。2月30日放假。").fields())
                .extracting(Refusal.Field::code)
                .containsExactlyInAnyOrder(
                        "deadline.notice-text-weekday",
                        "deadline.notice-text-no-such-day",
                        "deadline.notice-text-on-a-weekday");
    }

    /** Whatever days are written out come back, in any order of the sentences. */
    @Test
    void readsBackWhatIsWrittenOut() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int year = 2001 + random.nextInt(99);
            TreeSet<LocalDate> off = new TreeSet<>();
            TreeSet<LocalDate> worked = new TreeSet<>();
            StringBuilder words = new StringBuilder();
            for (int month = 1; month <= 12; month += 2) {
                LocalDate from = LocalDate.of(year, month, 1 + random.nextInt(25));
                LocalDate to = from.plusDays(random.nextInt(9));
                from.datesUntil(to.plusDays(1)).forEach(off::add);
                words.append(said(from)).append("至").append(said(to)).append("放假。");
                LocalDate later = to.plusDays(1 + random.nextInt(15));
                if (Weekends.isWeekend(later) && later.getYear() == year) {
                    worked.add(later);
                    words.append(said(later)).append("上班。");
                }
            }
            off.removeIf(Weekends::isWeekend);
            YearNotice read = read(year, words.toString());
            assertThat(new TreeSet<>(read.weekdaysOff())).as(words.toString()).isEqualTo(off);
            assertThat(new TreeSet<>(read.weekendDaysWorked()))
                    .as(words.toString())
                    .isEqualTo(worked);
        }
    }

    private static String said(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日（周"
                + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1) + "）";
    }

    private static Refusal refusal(String words) {
        return catchThrowableOfType(Refusal.class, () -> read(2027, words));
    }

    private static YearNotice read(int year, String words) throws IOException {
        return NoticeReading.read(year, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }
}
