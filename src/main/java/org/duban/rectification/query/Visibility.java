package org.duban.rectification.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.rectification.ItemView;
import org.duban.rectification.ItemViewer;
import org.jspecify.annotations.Nullable;

/** The rule of who sees which item, for one item; lists include its fragment {@code visibleTo}. */
@Mapper
public interface Visibility {

    boolean sees(@Param("itemId") long itemId, @Param("viewer") ItemViewer viewer);

    /** Items merged into this one or it into them, and others of the same unit, aspect and source. At most 8. */
    List<ItemView.Ref> related(
            @Param("itemId") long itemId,
            @Param("campaignId") long campaignId,
            @Param("unitId") long unitId,
            @Param("aspect") String aspect,
            @Param("source") String source,
            @Param("mergedInto") @Nullable Long mergedInto,
            @Param("viewer") ItemViewer viewer);
}
