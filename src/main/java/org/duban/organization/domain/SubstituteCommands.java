package org.duban.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.NewSubstitution;
import org.duban.organization.OrganizationProperties;
import org.duban.organization.Substitutes;
import org.duban.organization.Substitution;
import org.duban.organization.query.OrganizationRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Substitutions are part of the picture of the organisation, and change with it. */
@Service
class SubstituteCommands implements Substitutes {

    private final Commands commands;
    private final OrganizationAccess access;
    private final OrganizationRevision revision;
    private final Directory directory;
    private final StoredSubstitutions stored;
    private final SubstitutionRules rules;
    private final OrganizationLog log;
    private final Clock clock;
    private final ZoneId zone;

    SubstituteCommands(
            Commands commands,
            OrganizationAccess access,
            OrganizationRevision revision,
            Directory directory,
            StoredSubstitutions stored,
            SubstitutionRules rules,
            OrganizationLog log,
            Clock clock,
            OrganizationProperties properties) {
        this.commands = commands;
        this.access = access;
        this.revision = revision;
        this.directory = directory;
        this.stored = stored;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
        this.zone = properties.zone();
    }

    @Override
    public boolean mayAppoint(Actor actor, long principalId) {
        return actor.personId() == principalId || access.mayAdminister(actor);
    }

    @Override
    public long appoint(Actor actor, CommandKey key, NewSubstitution wanted) {
        return carryOut(actor, key, "appoint-substitute", () -> {
            long principal = Objects.requireNonNullElse(wanted.principalId(), actor.personId());
            requirePrincipal(actor, principal);
            rules.check(directory.current(), principal, wanted, of(principal), today());
            StoredSubstitution made = stored.saveAndFlush(new StoredSubstitution(
                    principal,
                    Objects.requireNonNull(wanted.substituteId()),
                    Texts.trimToNull(wanted.scope()),
                    Objects.requireNonNull(wanted.startsOn()),
                    Objects.requireNonNull(wanted.endsOn()),
                    Texts.trim(wanted.reason())));
            log.person(actor, principal, "substitute-appointed", details(made.asRecord()));
            return made.id();
        });
    }

    @Override
    public long revoke(Actor actor, CommandKey key, long substitutionId) {
        return carryOut(actor, key, "revoke-substitute", () -> {
            StoredSubstitution found = stored.findById(substitutionId)
                    .filter(each -> mayAppoint(actor, each.asRecord().principalId()))
                    .orElseThrow(() -> Refusal.notFound("organization.no-such-substitution"));
            if (found.revoked()) {
                throw Refusal.conflict("organization.substitution-revoked");
            }
            found.revoke(clock.instant());
            stored.flush();
            log.person(actor, found.asRecord().principalId(), "substitute-revoked", details(found.asRecord()));
            return substitutionId;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Substitution> of(long principalId) {
        return records(stored.findByPrincipalIdAndRevokedAtIsNullAndEndsOnGreaterThanEqualOrderByStartsOn(
                principalId, today()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Substitution> to(long substituteId) {
        return records(stored.findBySubstituteIdAndRevokedAtIsNullAndEndsOnGreaterThanEqualOrderByStartsOn(
                substituteId, today()));
    }

    private void requirePrincipal(Actor actor, long principal) {
        if (!mayAppoint(actor, principal)) {
            throw Refusal.forbidden("organization.not-principal");
        }
    }

    private Map<String, String> details(Substitution made) {
        return Map.of(
                "name", directory.current().person(made.substituteId()).name(),
                "scope", Objects.requireNonNullElse(made.scope(), ""),
                "starts", made.startsOn().toString(),
                "ends", made.endsOn().toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static List<Substitution> records(List<StoredSubstitution> rows) {
        return rows.stream().map(StoredSubstitution::asRecord).toList();
    }

    private long carryOut(Actor actor, CommandKey key, String action, LongSupplier work) {
        return commands.once(key, actor, "organization." + action, () -> {
            revision.lock();
            long id = work.getAsLong();
            revision.changed();
            return id;
        });
    }
}
