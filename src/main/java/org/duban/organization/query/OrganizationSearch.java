package org.duban.organization.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Finds units and people by words, codes, usernames or pinyin initials. */
@Mapper
public interface OrganizationSearch {

    /** Ids of active units; the pattern comes from {@link SearchPattern}. */
    List<Long> units(@Param("pattern") String pattern, @Param("limit") int limit);

    /** Ids of active people. */
    List<Long> people(@Param("pattern") String pattern, @Param("limit") int limit);
}
