package org.duban.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every evidence row has its content, every content its row, unless it is younger than the sweeper's hour. */
final class FileCheck {

    private static final Duration SWEPT_AFTER = Duration.ofHours(2);

    private FileCheck() {}

    static List<String> broken(Connection database, Path evidence) throws Exception {
        List<String> complaints = new ArrayList<>();
        Set<String> named = new HashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select distinct sha256 from evidence_file")) {
            while (row.next()) {
                named.add(row.getString(1));
            }
        }
        for (String sha256 : named) {
            Path content = evidence.resolve(sha256.substring(0, 2)).resolve(sha256);
            if (!Files.exists(content)) {
                complaints.add("the content of evidence " + sha256 + " is missing");
            } else if (!sha256(content).equals(sha256)) {
                complaints.add("the content of evidence " + sha256 + " is another");
            }
        }
        Instant old = Instant.now().minus(SWEPT_AFTER);
        try (Stream<Path> contents = Files.walk(evidence)) {
            for (Path content : contents.filter(Files::isRegularFile).toList()) {
                if (!named.contains(content.getFileName().toString())
                        && Files.getLastModifiedTime(content).toInstant().isBefore(old)) {
                    complaints.add("nothing names the old content " + content);
                }
            }
        }
        return complaints;
    }

    private static String sha256(Path content) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(content)));
    }
}
