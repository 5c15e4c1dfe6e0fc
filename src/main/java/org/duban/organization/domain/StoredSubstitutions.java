package org.duban.organization.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredSubstitutions extends JpaRepository<StoredSubstitution, Long> {

    List<StoredSubstitution> findByPrincipalIdAndRevokedAtIsNullAndEndsOnGreaterThanEqualOrderByStartsOn(
            long principalId, LocalDate day);

    List<StoredSubstitution> findBySubstituteIdAndRevokedAtIsNullAndEndsOnGreaterThanEqualOrderByStartsOn(
            long substituteId, LocalDate day);
}
