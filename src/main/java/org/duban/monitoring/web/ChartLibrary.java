package org.duban.monitoring.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where the chart library is served from: its jar names the version in the path, so a browser may keep it for good. */
@Component
class ChartLibrary {

    private static final String ROOT = "META-INF/resources";
    private static final String LIBRARY = ROOT + "/_static/echarts/*/dist/echarts.common.min.js";

    private final String path;

    ChartLibrary(ResourcePatternResolver resources) {
        try {
            Resource[] found = resources.getResources("classpath*:" + LIBRARY);
            if (found.length == 0) {
                throw new IllegalStateException("the chart library is not on the class path");
            }
            String url = found[0].getURL().toString();
            this.path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return path;
    }
}
