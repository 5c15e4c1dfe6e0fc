package org.duban.evidence.domain;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an office sets about evidence.
 *
 * @param types the accepted types, a selection of {@link FileType}
 * @param maxSize of one file
 * @param orphanAge how old a file without a row must be before it is removed; longer than any transaction lasts
 * @param unattachedAge how long an upload may wait to be attached
 */
@ConfigurationProperties("duban.evidence")
record EvidenceProperties(
        @DefaultValue({
            "jpg", "png", "gif", "webp", "heic", "pdf", "ofd", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "wps", "et",
            "dps", "txt", "csv", "mp4", "mov"
        })
        Set<FileType> types,

        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue("1h") Duration orphanAge,
        @DefaultValue("24h") Duration unattachedAge) {}
