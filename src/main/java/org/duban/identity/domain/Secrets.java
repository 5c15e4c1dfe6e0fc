package org.duban.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Random secrets and the form in which they are stored. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** No letter or digit that is mistaken for another on paper; 32 of them, five bits each. */
    private static final String PAPER = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Secrets() {}

    /** 256 random bits, safe in a URL. */
    static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 80 random bits in four groups, to be read from paper: {@code 7KQ2-...}. */
    static String paperCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(PAPER.charAt(RANDOM.nextInt(PAPER.length())));
        }
        return code.toString();
    }

    /** A number that no other call returns. */
    static long mark() {
        return RANDOM.nextLong();
    }

    /** What somebody typed from paper, without regard to case, blanks and hyphens. */
    static String hashOfPaperCode(String typed) {
        return sha256(typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT));
    }

    /** SHA-256 in hex. Enough for secrets that are random; passwords need a slow hash. */
    static String sha256(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
