package org.duban.identity.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TokenRepository extends Repository<AccessToken, Long> {

    AccessToken save(AccessToken token);

    Optional<AccessToken> findById(long id);

    Optional<AccessToken> findByHash(String hash);

    List<AccessToken> findByAccountIdAndRevokedFalse(long accountId);
}
