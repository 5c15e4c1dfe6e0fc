package org.duban.kernel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Where the chart library is served from: its path names the version, so a browser may keep it for good. The
 * version is read from the jar's own description; the jar has no directory entries to search.
 */
@Component
public class ChartLibrary {

    private static final String DESCRIPTION = "META-INF/maven/org.mvnpm/echarts/pom.properties";

    private final String path;

    ChartLibrary() {
        try {
            Properties description = PropertiesLoaderUtils.loadProperties(new ClassPathResource(DESCRIPTION));
            this.path = "/_static/echarts/" + description.getProperty("version") + "/dist/echarts.common.min.js";
        } catch (IOException e) {
            throw new UncheckedIOException("the chart library is not on the class path", e);
        }
    }

    public String path() {
        return path;
    }
}
