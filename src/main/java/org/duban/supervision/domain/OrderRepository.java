package org.duban.supervision.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.supervision.OrderKind;
import org.duban.supervision.OrderState;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores orders. */
public interface OrderRepository extends Repository<SupervisionOrder, Long> {

    /** Written at once: queries, the process and the audit trail want the row. */
    SupervisionOrder saveAndFlush(SupervisionOrder order);

    Optional<SupervisionOrder> findById(long id);

    /** Reads the order and holds it until the transaction ends: of two who press at once, the second waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select one from SupervisionOrder one where one.id = :id")
    Optional<SupervisionOrder> lock(long id);

    /** The open orders about a case, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select one from SupervisionOrder one where one.about.caseType = :type and one.about.caseId = :id"
            + " and one.state in :open order by one.id")
    List<SupervisionOrder> lockOpen(String type, long id, Collection<OrderState> open);

    @Query("select one from SupervisionOrder one where one.about.caseType = :type and one.about.caseId = :id"
            + " and one.kind = :kind and one.state in :open")
    List<SupervisionOrder> openOf(String type, long id, OrderKind kind, Collection<OrderState> open);

    /** Whether this step of the case's ladder has issued one, whatever became of it. */
    @Query("select count(one) > 0 from SupervisionOrder one where one.about.caseType = :type"
            + " and one.about.caseId = :id and one.kind = :kind and one.step = :step and one.stepDueOn = :dueOn")
    boolean issuedBy(String type, long id, OrderKind kind, String step, LocalDate dueOn);

    @Query("select one.id from SupervisionOrder one where one.id > :after and one.state in :open order by one.id")
    List<Long> open(long after, Collection<OrderState> open, Limit limit);
}
