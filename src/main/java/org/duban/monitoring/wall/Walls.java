package org.duban.monitoring.wall;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.monitoring.query.BoardFilter;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.springframework.stereotype.Service;

/** Lets screens in and out. A token opens one wall and nothing else; only its hash is kept. */
@Service
public class Walls {

    /** The case type under which the audit trail knows walls. */
    public static final String CASE_TYPE = "wall-screen";

    private static final int BYTES = 32;

    private final WallMapper mapper;
    private final Commands commands;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Walls(WallMapper mapper, Commands commands, Directory directory, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.commands = commands;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets a screen in that shows the campaign and the unit of the filter.
     *
     * @return its token, told this once; empty if the command is repeated
     * @throws Refusal {@code monitoring.wall-not-yours} for anybody but an office
     */
    public Optional<String> make(Actor actor, CommandKey key, BoardFilter filter) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        long office = officesOf(actor.personId()).stream().findFirst().orElseThrow(Walls::notYours);
        long id = commands.once(key, actor, "monitoring.make-wall", () -> {
            mapper.add(new WallMapper.NewWall(
                    hash(token), office, filter.campaign(), filter.unit(), actor.personId(), clock.instant()));
            long made = Objects.requireNonNull(mapper.byHash(hash(token))).id();
            audit.record(new CaseRef(CASE_TYPE, made), actor, "monitoring.wall-made", Map.of());
            return made;
        });
        Wall wall = mapper.byHash(hash(token));
        return wall == null || wall.id() != id ? Optional.empty() : Optional.of(token);
    }

    /** @throws Refusal {@code monitoring.no-such-wall} if it is gone, or of another office */
    public void revoke(Actor actor, CommandKey key, long wallId) {
        commands.once(key, actor, "monitoring.revoke-wall/" + wallId, () -> {
            Wall wall = mapper.byId(wallId);
            if (wall == null
                    || !officesOf(actor.personId()).contains(wall.officeUnitId())
                    || mapper.revoke(wallId, clock.instant()) == 0) {
                throw noSuch();
            }
            audit.record(new CaseRef(CASE_TYPE, wallId), actor, "monitoring.wall-revoked", Map.of());
            return wallId;
        });
    }

    /** The live walls of the reader's offices. */
    public List<Wall> of(long personId) {
        List<Long> offices = officesOf(personId);
        return offices.isEmpty() ? List.of() : mapper.ofOffices(offices);
    }

    /** @throws Refusal {@code monitoring.no-such-wall} if it was taken back, or its maker left the office */
    public Wall open(String token) {
        Wall wall = mapper.byHash(hash(token));
        if (wall == null || !officesOf(wall.madeBy()).contains(wall.officeUnitId())) {
            throw noSuch();
        }
        return wall;
    }

    private List<Long> officesOf(long personId) {
        return directory.current().postsOf(personId).stream()
                .filter(post -> post.kind().office())
                .map(Post::unitId)
                .distinct()
                .sorted()
                .toList();
    }

    private static Refusal noSuch() {
        return Refusal.notFound("monitoring.no-such-wall");
    }

    private static Refusal notYours() {
        return Refusal.forbidden("monitoring.wall-not-yours");
    }

    private static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
