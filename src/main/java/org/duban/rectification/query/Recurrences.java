package org.duban.rectification.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.rectification.ItemView;
import org.duban.rectification.ItemViewer;

/** Items that a problem was before, and came back as; only those that the viewer may see. */
@Mapper
public interface Recurrences {

    record Closed(long id, String number, String description) {}

    List<ItemView.Ref> named(@Param("itemId") long itemId, @Param("viewer") ItemViewer viewer);

    List<ItemView.Ref> children(@Param("itemId") long itemId, @Param("viewer") ItemViewer viewer);

    /** The closed items of a unit, the newest first. */
    List<Closed> closedOf(
            @Param("unitId") long unitId,
            @Param("itemId") long itemId,
            @Param("viewer") ItemViewer viewer,
            @Param("limit") int limit);
}
