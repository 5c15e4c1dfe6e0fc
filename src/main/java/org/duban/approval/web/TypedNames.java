package org.duban.approval.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * People and units as people write them: a name where it is the only one, else a name with the username or code
 * behind it, which is also what the fields offer. Several are separated by a comma of any kind.
 */
@Component
class TypedNames {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\n\u3001\uff0c\uff1b]+");
    private static final Pattern WITH_KEY = Pattern.compile("(.*?)\\s*[(\uff08]([^()\uff08\uff09]+)[)\uff09]");
    private static final int OFFERED = 20;

    private final Directory directory;

    TypedNames(Directory directory) {
        this.directory = directory;
    }

    /** Something that a field offers: what it is typed as, and what tells it from others. */
    record Offer(String text, String about) {}

    /**
     * @throws Refusal of the field, {@code field.required}, {@code approval.person-unknown},
     *     {@code approval.person-ambiguous}
     */
    Person person(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw Refusal.field(field, "field.required");
        }
        List<Person> found = found(typed.strip(), directory.current().people(), Person::name, Person::username);
        if (found.isEmpty()) {
            throw Refusal.field(field, "approval.person-unknown", typed.strip());
        }
        if (found.size() > 1) {
            throw Refusal.field(field, "approval.person-ambiguous", typed.strip(), typed(found.get(0)));
        }
        return found.get(0);
    }

    Set<Long> people(String field, @Nullable String typed) {
        Set<Long> people = new LinkedHashSet<>();
        for (String name : parts(typed)) {
            people.add(person(field, name).id());
        }
        if (people.isEmpty()) {
            throw Refusal.field(field, "field.required");
        }
        return people;
    }

    /** @throws Refusal of the field, {@code approval.unit-unknown}, {@code approval.unit-ambiguous} */
    Unit unit(String field, String typed) {
        List<Unit> found = found(typed.strip(), directory.current().units(), Unit::name, Unit::code);
        if (found.isEmpty()) {
            throw Refusal.field(field, "approval.unit-unknown", typed.strip());
        }
        if (found.size() > 1) {
            throw Refusal.field(field, "approval.unit-ambiguous", typed.strip(), typed(found.get(0)));
        }
        return found.get(0);
    }

    static List<String> parts(@Nullable String typed) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(typed == null ? "" : typed, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The best matches for what somebody is typing. */
    List<Offer> offers(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Organisation now = directory.current();
        return now.people().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || person.username().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((Person person) -> !person.name().startsWith(typed.strip()))
                        .thenComparing(Person::name))
                .limit(OFFERED)
                .map(person -> new Offer(typed(person), posts(now, person)))
                .toList();
    }

    static String typed(Person person) {
        return person.name() + " (" + person.username() + ")";
    }

    static String typed(Unit unit) {
        return unit.name() + " (" + unit.code() + ")";
    }

    private static String posts(Organisation now, Person person) {
        return now.postsOf(person.id()).stream()
                .limit(1)
                .map(post -> now.unit(post.unitId()).name() + " " + post.title())
                .collect(Collectors.joining());
    }

    private static <T> List<T> found(String typed, List<T> all, Function<T, String> name, Function<T, String> key) {
        Matcher withKey = WITH_KEY.matcher(typed);
        String named = withKey.matches() ? withKey.group(2).strip() : typed;
        List<T> byKey = all.stream().filter(one -> key.apply(one).equals(named)).toList();
        return byKey.isEmpty()
                ? all.stream().filter(one -> name.apply(one).equals(typed)).toList()
                : byKey;
    }
}
