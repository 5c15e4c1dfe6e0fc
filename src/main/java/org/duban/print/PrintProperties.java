package org.duban.print;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office may say about its paper.
 *
 * @param font a TrueType font ({@code .ttf} or {@code .ttc}) with Chinese characters; looked for if it is not given
 * @param fontDirectories where to look, with everything below
 */
@ConfigurationProperties("duban.print")
record PrintProperties(
        @Nullable Path font,

        @DefaultValue({
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "${user.home}/.fonts",
            "${user.home}/.local/share/fonts",
            "C:/Windows/Fonts",
            "/System/Library/Fonts",
            "/Library/Fonts"
        })
        List<Path> fontDirectories) {}
