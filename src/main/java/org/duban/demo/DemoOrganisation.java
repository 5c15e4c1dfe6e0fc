package org.duban.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.demo.DemoCounty.DemoPerson;
import org.duban.demo.DemoCounty.DemoUnit;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.NewPerson;
import org.duban.organization.NewPost;
import org.duban.organization.NewUnit;
import org.duban.organization.OrganizationService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets the county up: units from the top down, then the people with their posts and portfolios. */
@Component
@Profile("demo")
class DemoOrganisation {

    private final OrganizationService organisation;
    private final DemoServices services;

    DemoOrganisation(OrganizationService organisation, DemoServices services) {
        this.organisation = organisation;
        this.services = services;
    }

    void load(DemoCounty county) {
        AtomicLong commands = new AtomicLong();
        Map<String, Long> units = new HashMap<>();
        for (DemoUnit unit : county.units()) {
            Long parent = unit.parent() == null ? null : units.get(unit.parent());
            NewUnit made = new NewUnit(unit.code(), unit.name(), unit.tier(), parent);
            units.put(unit.code(), organisation.createUnit(Actor.SYSTEM, key(commands), made));
        }
        county.people().forEach(person -> {
            add(person, units, commands);
            services.turnThePage();
        });
    }

    private void add(DemoPerson person, Map<String, Long> units, AtomicLong commands) {
        NewPerson made = new NewPerson(person.username(), person.name(), person.email());
        long id = organisation.addPerson(Actor.SYSTEM, key(commands), made);
        person.posts()
                .forEach(post -> organisation.givePost(
                        Actor.SYSTEM,
                        key(commands),
                        id,
                        new NewPost(units.get(post.unit()), post.kind(), post.title(), post.workGroup())));
        if (!person.inCharge().isEmpty()) {
            Set<Long> inCharge = new HashSet<>();
            person.inCharge().forEach(code -> inCharge.add(units.get(code)));
            organisation.setPortfolio(Actor.SYSTEM, key(commands), id, inCharge);
        }
    }

    private static CommandKey key(AtomicLong commands) {
        return new CommandKey("demo-organisation-" + commands.incrementAndGet());
    }
}
