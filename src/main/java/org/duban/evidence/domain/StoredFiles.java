package org.duban.evidence.domain;

import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, Long> {

    StoredFile saveAndFlush(StoredFile file);
}
