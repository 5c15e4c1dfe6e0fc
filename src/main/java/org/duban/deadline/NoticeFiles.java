package org.duban.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the yearly files. A file that is wrong stops the start with its name and what is wrong with it. */
final class NoticeFiles {

    private static final Pattern NAME = Pattern.compile("cn-(\\d{4})\\.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ResourcePatternResolver resources;

    NoticeFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    Map<Integer, YearNotice> read(List<String> places) {
        Map<Integer, YearNotice> notices = new TreeMap<>();
        for (String place : places) {
            for (Resource file : at(place)) {
                notices.put(yearOf(file), read(file));
            }
        }
        if (notices.isEmpty()) {
            throw new IllegalStateException("No working-day file found at " + places);
        }
        return notices;
    }

    private Resource[] at(String place) {
        try {
            return resources.getResources(place);
        } catch (IOException absent) {
            return new Resource[0]; // a directory that is not there adds nothing
        }
    }

    private static int yearOf(Resource file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException("Working-day file " + file + ": the name must be cn-<year>.json");
        }
        return Integer.parseInt(name.group(1));
    }

    private static YearNotice read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            YearNotice notice = JSON.readValue(content, YearNotice.class);
            notice.requireYear(yearOf(file));
            return notice;
        } catch (IOException | JacksonException | IllegalArgumentException wrong) {
            throw new IllegalStateException("Working-day file " + file + ": " + rootMessage(wrong), wrong);
        }
    }

    private static String rootMessage(Throwable wrong) {
        Throwable root = wrong;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
