package org.duban.organization.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrgUnits extends JpaRepository<OrgUnit, Long> {

    List<OrgUnit> findByPathStartingWith(String path);
}
