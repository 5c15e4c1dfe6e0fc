package org.duban.rectification.query;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.rectification.ItemViewer;

/** Finds items by the number that people use. */
@Mapper
public interface ItemNumbers {

    /** The item's id; empty if there is none or the viewer may not see it. */
    Optional<Long> find(@Param("number") String number, @Param("viewer") ItemViewer viewer);
}
