package org.duban.approval.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a step asks: {@code post:UNIT_HEAD@unit}, {@code leader-in-charge}, {@code person:<username>},
 * {@code lead-units}, {@code office:OFFICE_DIRECTOR}, {@code leading-group:LEADING_GROUP_HEAD}.
 *
 * @param post for the forms that name one
 * @param name the username, or the person's id for a signer that somebody added
 */
record Who(Form form, @Nullable PostKind post, @Nullable String name, String text) {

    /** The forms of the grammar. */
    enum Form {
        POST,
        LEADER_IN_CHARGE,
        PERSON,
        LEAD_UNITS,
        OFFICE,
        LEADING_GROUP,
        /** Not for files: a signer that somebody added. */
        IDENTIFIED
    }

    private static final Pattern POST = Pattern.compile("post:([A-Z_]+)@unit");
    private static final Pattern OF_UNIT = Pattern.compile("(office|leading-group):([A-Z_]+)");
    private static final Pattern PERSON = Pattern.compile("person:([^\\s:]{1,80})");
    private static final Pattern IDENTIFIED = Pattern.compile("id:(\\d+)");

    static Who identified(long personId) {
        String id = String.valueOf(personId);
        return new Who(Form.IDENTIFIED, null, id, "id:" + id);
    }

    /** Empty for what is not in the grammar. */
    static Optional<Who> parse(String text) {
        Matcher post = POST.matcher(text);
        if (post.matches()) {
            return kind(post.group(1)).map(kind -> new Who(Form.POST, kind, null, text));
        }
        Matcher unit = OF_UNIT.matcher(text);
        if (unit.matches()) {
            Form form = unit.group(1).equals("office") ? Form.OFFICE : Form.LEADING_GROUP;
            return kind(unit.group(2))
                    .filter(kind -> form == Form.OFFICE ? kind.office() : kind.leadingGroup())
                    .map(kind -> new Who(form, kind, null, text));
        }
        Matcher person = PERSON.matcher(text);
        if (person.matches()) {
            return Optional.of(new Who(Form.PERSON, null, person.group(1), text));
        }
        Matcher identified = IDENTIFIED.matcher(text);
        if (identified.matches()) {
            return Optional.of(new Who(Form.IDENTIFIED, null, identified.group(1), text));
        }
        return switch (text) {
            case "leader-in-charge" -> Optional.of(new Who(Form.LEADER_IN_CHARGE, null, null, text));
            case "lead-units" -> Optional.of(new Who(Form.LEAD_UNITS, null, null, text));
            default -> Optional.empty();
        };
    }

    private static Optional<PostKind> kind(String name) {
        return Arrays.stream(PostKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
