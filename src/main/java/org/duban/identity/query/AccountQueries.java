package org.duban.identity.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.identity.AccountRole;
import org.jspecify.annotations.Nullable;

/** Reads accounts and tokens. */
@Mapper
public interface AccountQueries {

    /** The account behind a living token of an enabled account. */
    Optional<Holder> holderOf(@Param("hash") String hash, @Param("now") Instant now);

    /** Accounts of the roles in the order of their usernames, those whose username or name contains the text. */
    List<AccountRow> accounts(
            @Param("roles") Collection<AccountRole> roles, @Param("text") String text, @Param("limit") int limit);

    Optional<AccountRow> account(@Param("id") long id);

    /** Everybody's account in the organisation, for finding those who have none. */
    List<AccountRow> personAccounts();

    List<TokenRow> tokensOf(@Param("accountId") long accountId, @Param("now") Instant now);

    /** What a request with a token needs to know of its account. */
    record Holder(
            Long accountId,
            @Nullable Long personId,
            String username,
            String name,
            AccountRole role,
            boolean mustChange) {}
}
