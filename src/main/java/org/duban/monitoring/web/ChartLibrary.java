package org.duban.monitoring.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Where the chart library is served from: its jar names the version in the path, so a browser may keep it for good. */
@Component
class ChartLibrary {

    private static final String ROOT = "META-INF/resources";
    private static final String ABOUT = "META-INF/maven/org.mvnpm/echarts/pom.properties";

    private final String path;

    /** The version is read from the archive itself: it has no directory entries that a search could follow. */
    ChartLibrary() {
        try {
            Properties about = PropertiesLoaderUtils.loadProperties(new ClassPathResource(ABOUT));
            this.path = "/_static/echarts/" + about.getProperty("version") + "/dist/echarts.common.min.js";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!new ClassPathResource(ROOT + path).exists()) {
            throw new IllegalStateException("the chart library is not on the class path");
        }
    }

    String path() {
        return path;
    }
}
