package org.duban.evidence;

import java.nio.file.Path;

/**
 * A file and where its content lies, to be read and never changed.
 *
 * @param path below the data directory
 */
public record EvidenceContent(EvidenceFile file, Path path) {}
