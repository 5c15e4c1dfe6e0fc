package org.duban.identity.query;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.identity.AccountRole;
import org.duban.identity.DubanPrincipal;
import org.jspecify.annotations.Nullable;

/** Reads accounts and tokens. */
@Mapper
public interface AccountQueries {

    /** The account behind a living token of an enabled account. */
    Optional<Holder> holderOf(@Param("hash") String hash, @Param("now") Instant now);

    /** What a request with a token needs to know of its account. */
    record Holder(
            Long accountId, @Nullable Long personId, String username, String name, AccountRole role, boolean mustChange) {

        public DubanPrincipal principal() {
            return new DubanPrincipal(accountId, personId, username, name, role, mustChange);
        }
    }
}
