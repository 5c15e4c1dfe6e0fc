package org.duban.keytask.query;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.keytask.KeyTaskViewer;

/** The rule of who sees which assignment, for one; lists include its fragment {@code visibleTo}. */
@Mapper
public interface KeyTaskVisibility {

    boolean sees(@Param("assignmentId") long assignmentId, @Param("viewer") KeyTaskViewer viewer);
}
