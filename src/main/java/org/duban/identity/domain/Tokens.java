package org.duban.identity.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.IdentitySettings;
import org.duban.identity.query.AccountQueries;
import org.duban.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bearer tokens of the API: opaque, stored as hashes, dead after {@code duban.identity.token-lifetime}. */
@Service
public class Tokens {

    private final TokenRepository tokens;
    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Principals principals;
    private final IdentitySettings settings;
    private final AccountLog log;
    private final Clock clock;

    Tokens(
            TokenRepository tokens,
            AccountRepository accounts,
            AccountQueries queries,
            Principals principals,
            IdentitySettings settings,
            AccountLog log,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.queries = queries;
        this.principals = principals;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** A new token for somebody whose password was just checked. */
    @Transactional
    public IssuedToken issue(DubanPrincipal principal) {
        if (principal.mustChangePassword()) {
            throw Refusal.forbidden("identity.password-must-change");
        }
        Instant now = clock.instant();
        IssuedToken issued = new IssuedToken(Secrets.token(), now.plus(settings.tokenLifetime()));
        tokens.save(new AccessToken(Secrets.sha256(issued.token()), principal.accountId(), now, issued.expiresAt()));
        record(principal, "token-issued");
        return issued;
    }

    /** Whose token this is, if it lives. */
    @Transactional(readOnly = true)
    public Optional<DubanPrincipal> holderOf(String token) {
        return queries.holderOf(Secrets.sha256(token), clock.instant()).flatMap(principals::of);
    }

    /** Ends the token that the request itself came with; a second time changes nothing. */
    @Transactional
    public void revoke(DubanPrincipal principal, String token) {
        tokens.findByHash(Secrets.sha256(token)).ifPresent(found -> end(principal, found));
    }

    /** Ends one of the principal's own tokens. */
    @Transactional
    public void revoke(DubanPrincipal principal, long tokenId) {
        AccessToken token = tokens.findById(tokenId)
                .filter(found -> found.accountId() == principal.accountId())
                .orElseThrow(() -> Refusal.notFound("identity.no-such-token"));
        end(principal, token);
    }

    /** Ends whatever the account holds, in the caller's transaction. */
    void revokeAllOf(long accountId) {
        tokens.findByAccountIdAndRevokedFalse(accountId).forEach(token -> {
            token.revoke();
            tokens.save(token);
        });
    }

    private void end(DubanPrincipal principal, AccessToken token) {
        token.revoke();
        tokens.save(token);
        record(principal, "token-revoked");
    }

    private void record(DubanPrincipal principal, String event) {
        accounts.findById(principal.accountId()).ifPresent(account -> log.recordOwn(account, event));
    }
}
