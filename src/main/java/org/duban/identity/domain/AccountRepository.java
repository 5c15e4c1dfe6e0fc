package org.duban.identity.domain;

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
    @Lock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lockByUsername(String username);

    @Lock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lockById(long id);
}
