package org.duban.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what somebody uploads: two lists of dates as JSON, or the notice's own words ({@link NoticeText}). It says everything that is wrong at once, each with its place ({@code weekdays_off},
 * the third date), and gives a notice only if nothing is.
 */
final class NoticeReading {

    private static final String FILE = "file";
    private static final String OFF = "weekdays_off";
    private static final String WORKED = "weekend_days_worked";
    private static final int LONGEST = 64 * 1024;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final int year;
    private final List<Refusal.Field> wrong = new ArrayList<>();

    private NoticeReading(int year) {
        this.year = year;
    }

    static YearNotice read(int year, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw Refusal.field(FILE, "deadline.notice-too-long", LONGEST / 1024);
        }
        String text = decoded(bytes);
        return HAN.matcher(text).find() && !text.stripLeading().startsWith("{")
                ? NoticeText.read(year, text)
                : new NoticeReading(year).notice(parsed(text));
    }

    /** Text files of offices often are in the older national encoding. */
    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.isObject()) {
                throw Refusal.field(FILE, "deadline.notice-not-a-notice", OFF, WORKED);
            }
            return root;
        } catch (JacksonException unreadable) {
            throw unreadable.getLocation() == null
                    ? Refusal.field(FILE, "deadline.notice-not-a-notice", OFF, WORKED)
                    : Refusal.field(
                            FILE,
                            "deadline.notice-unreadable",
                            unreadable.getLocation().getLineNr(),
                            unreadable.getLocation().getColumnNr());
        }
    }

    private YearNotice notice(JsonNode root) {
        root.propertyNames().stream()
                .filter(name -> !name.equals(OFF) && !name.equals(WORKED))
                .forEach(name -> add("deadline.notice-unknown-list", shortened(name), OFF, WORKED));
        List<LocalDate> off = dates(root, OFF, date -> !Weekends.isWeekend(date), "deadline.notice-on-a-weekend");
        List<LocalDate> worked = dates(root, WORKED, Weekends::isWeekend, "deadline.notice-on-a-weekday");
        if (wrong.isEmpty() && off.isEmpty()) {
            add("deadline.notice-without-days", OFF);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.fields(wrong);
        }
        return new YearNotice(off, worked);
    }

    private List<LocalDate> dates(JsonNode root, String list, Predicate<LocalDate> rule, String otherwise) {
        List<LocalDate> dates = new ArrayList<>();
        JsonNode values = root.get(list);
        if (values == null || !values.isArray()) {
            add("deadline.notice-list-missing", list);
            return dates;
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int place = 1; place <= values.size(); place++) {
            JsonNode value = values.get(place - 1);
            LocalDate date = date(value);
            if (date == null) {
                add(
                        "deadline.notice-not-a-date",
                        list,
                        place,
                        shortened(value.isString() ? value.asString() : value.toString()));
            } else if (date.getYear() != year) {
                add("deadline.notice-another-year", list, place, date.toString(), String.valueOf(year));
            } else if (!rule.test(date)) {
                add(otherwise, list, place, date.toString());
            } else if (!seen.add(date)) {
                add("deadline.notice-twice", list, place, date.toString());
            } else {
                dates.add(date);
            }
        }
        return dates;
    }

    private static @Nullable LocalDate date(JsonNode value) {
        try {
            return value.isString() ? LocalDate.parse(value.asString()) : null;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private void add(String code, Object... args) {
        wrong.add(new Refusal.Field(FILE, code, List.of(args)));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
