package org.duban.supervision.domain;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores reports. */
public interface ReportRepository extends Repository<Report, Long> {

    Report saveAndFlush(Report report);

    /** Whether this step of the case's ladder has reported it. */
    @Query("select count(one) > 0 from Report one where one.about.caseType = :type and one.about.caseId = :id"
            + " and one.step = :step and one.stepDueOn = :dueOn")
    boolean reportedBy(String type, long id, String step, LocalDate dueOn);
}
