package org.duban.evidence.domain;

/** Makes a file's name harmless: no path, no control or direction character, not longer than its column. */
final class FileName {

    private static final int MAX = 180;

    private FileName() {}

    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        if (plain.isEmpty() || plain.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        return plain.length() <= MAX ? plain : shortened(plain);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot >= name.length() - 10 && dot > 0 ? name.substring(dot) : "";
        int end = MAX - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
