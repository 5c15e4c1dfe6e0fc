package org.duban.campaign.domain;

import org.springframework.data.repository.Repository;

/** Stores lessons. */
interface LessonRepository extends Repository<LessonEntity, Long> {

    LessonEntity save(LessonEntity lesson);

    void flush();
}
