package org.duban.identity.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.duban.identity.AccountRole;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    Optional<Account> findByPersonId(long personId);

    List<Account> findByRole(AccountRole role);

    long count();

    /** Waits for whoever tries the same account at the same moment, so that every failure counts. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lockByUsername(String username);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lockById(long id);

    /** Two who take over in the same moment wait for each other here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = :role and a.enabled = true")
    List<Account> lockEnabledByRole(AccountRole role);
}
