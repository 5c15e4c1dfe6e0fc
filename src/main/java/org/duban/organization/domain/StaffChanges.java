package org.duban.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.NewPerson;
import org.duban.organization.NewPost;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationProperties;
import org.duban.organization.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The changes to people, inside the command's transaction. */
@Component
class StaffChanges {

    private final Staffs staffs;
    private final Directory directory;
    private final OrganizationLog log;
    private final Clock clock;
    private final ZoneId zone;

    StaffChanges(
            Staffs staffs, Directory directory, OrganizationLog log, Clock clock, OrganizationProperties properties) {
        this.staffs = staffs;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
        this.zone = properties.zone();
    }

    long add(Actor actor, NewPerson command) {
        String username = Texts.trim(command.username());
        StaffRules.checkNew(staffs.findByUsername(username).isPresent(), command);
        Staff person = staffs.save(new Staff(username, Texts.trim(command.name()), Texts.trimToNull(command.email())));
        log.person(actor, person.id(), "person-added", Map.of("username", username, "name", person.name()));
        return person.id();
    }

    long describe(Actor actor, long personId, @Nullable String name, @Nullable String email) {
        Staff person = existing(personId);
        StaffRules.checkDescription(name, email);
        String before = person.name();
        person.describe(Texts.trim(name), Texts.trimToNull(email));
        log.person(actor, personId, "person-edited", Map.of("before", before, "name", person.name()));
        return personId;
    }

    long deactivate(Actor actor, long personId) {
        Staff person = existing(personId);
        person.deactivate();
        log.person(actor, personId, "person-deactivated", Map.of("name", person.name()));
        return personId;
    }

    long give(Actor actor, long personId, NewPost command) {
        Organisation now = directory.current();
        StaffRules.checkPost(now, command);
        return give(actor, personId, PostTerms.of(command));
    }

    long give(Actor actor, long personId, PostTerms terms) {
        Staff person = existing(personId);
        HeldPost post = person.give(terms, today());
        staffs.flush();
        log.person(actor, personId, "post-given", details(person, terms));
        return post.id();
    }

    void end(Actor actor, Post post, String reason) {
        Staff person = existing(post.personId());
        person.end(post.id(), today());
        Map<String, String> details = new TreeMap<>(details(person, PostTerms.of(post)));
        details.put("reason", reason);
        log.person(actor, post.personId(), "post-ended", details);
    }

    long takeCharge(Actor actor, long personId, Set<Long> unitIds) {
        Organisation now = directory.current();
        Staff person = existing(personId);
        StaffRules.checkPortfolio(now, unitIds);
        person.takeChargeOf(unitIds);
        String names =
                new TreeSet<>(unitIds).stream().map(id -> now.unit(id).name()).collect(Collectors.joining(", "));
        log.person(actor, personId, "portfolio-set", Map.of("name", person.name(), "units", names));
        return personId;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private Map<String, String> details(Staff person, PostTerms terms) {
        return Map.of(
                "name", person.name(),
                "unit", directory.current().unit(terms.unitId()).name(),
                "kind", terms.kind().name(),
                "title", terms.title());
    }

    private Staff existing(long personId) {
        return staffs.findById(personId).orElseThrow(() -> Refusal.notFound("organization.no-such-person"));
    }
}
