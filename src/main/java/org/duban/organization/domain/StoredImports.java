package org.duban.organization.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredImports extends JpaRepository<StoredImport, Long> {}
