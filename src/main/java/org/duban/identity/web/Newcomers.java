package org.duban.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.identity.query.AccountQueries;
import org.duban.identity.query.AccountRow;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People of the organisation who have not opened their account yet. */
@Component
class Newcomers {

    /** How far somebody is on the way to an account. */
    enum Progress {
        NO_CODE,
        CODE_OUT,
        CODE_EXPIRED
    }

    /** One of them, with their posts in words. */
    record Newcomer(
            long personId,
            String username,
            String name,
            String posts,
            Progress progress,
            @Nullable Instant expiresAt) {}

    private final Directory directory;
    private final AccountQueries accounts;
    private final Clock clock;

    Newcomers(Directory directory, AccountQueries accounts, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those with a post in the unit or below it, or all of them. */
    List<Newcomer> within(@Nullable Long unitId) {
        Organisation organisation = directory.current();
        Map<Long, AccountRow> known = accounts.personAccounts().stream()
                .filter(row -> row.personId() != null)
                .collect(Collectors.toMap(AccountRow::personId, Function.identity()));
        List<Person> people = unitId == null || organisation.findUnit(unitId).isEmpty()
                ? organisation.people()
                : organisation.peopleWithin(unitId);
        return people.stream()
                .filter(person -> !activated(known.get(person.id())))
                .map(person -> newcomer(organisation, person, known.get(person.id())))
                .toList();
    }

    private static boolean activated(@Nullable AccountRow account) {
        return account != null && account.activated();
    }

    private Newcomer newcomer(Organisation organisation, Person person, @Nullable AccountRow account) {
        String posts = organisation.postsOf(person.id()).stream()
                .map(post -> organisation.unit(post.unitId()).name() + " " + post.title())
                .distinct()
                .collect(Collectors.joining("; "));
        Instant expiresAt = account == null ? null : account.codeExpiresAt();
        return new Newcomer(person.id(), person.username(), person.name(), posts, progress(expiresAt), expiresAt);
    }

    private Progress progress(@Nullable Instant expiresAt) {
        if (expiresAt == null) {
            return Progress.NO_CODE;
        }
        return clock.instant().isBefore(expiresAt) ? Progress.CODE_OUT : Progress.CODE_EXPIRED;
    }
}
