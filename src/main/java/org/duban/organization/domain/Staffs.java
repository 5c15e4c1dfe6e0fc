package org.duban.organization.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Staffs extends JpaRepository<Staff, Long> {

    Optional<Staff> findByUsername(String username);
}
