package org.duban.identity.domain;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends what an account has open: its sessions on every node and its tokens. */
@Component
class Access {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Tokens tokens;

    Access(FindByIndexNameSessionRepository<? extends Session> sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    void end(Account account) {
        sessions.findByPrincipalName(account.username()).keySet().forEach(sessions::deleteById);
        tokens.revokeAllOf(account.id());
    }
}
