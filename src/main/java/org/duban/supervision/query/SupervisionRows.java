package org.duban.supervision.query;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.rectification.ItemViewer;
import org.duban.supervision.OrderFilter;
import org.jspecify.annotations.Nullable;

/** Selects for the lists and the rule of who sees what. {@code units} is null for every unit. */
@Mapper
public interface SupervisionRows {

    boolean sees(@Param("orderId") long orderId, @Param("viewer") ItemViewer viewer);

    List<OrderRow> orders(
            @Param("filter") OrderFilter filter,
            @Param("units") @Nullable Collection<Long> units,
            @Param("viewer") ItemViewer viewer,
            @Param("offset") int offset,
            @Param("limit") int limit);

    List<OrderRow> ordersOf(@Param("type") String type, @Param("id") long id, @Param("viewer") ItemViewer viewer);

    List<ListingRow> listed(@Param("viewer") ItemViewer viewer, @Param("offset") int offset, @Param("limit") int limit);

    @Nullable
    ListingRow listingOf(@Param("type") String type, @Param("id") long id);

    List<ReportRow> reports(@Param("viewer") ItemViewer viewer, @Param("offset") int offset, @Param("limit") int limit);

    List<ReportRow> reportsOf(@Param("type") String type, @Param("id") long id, @Param("viewer") ItemViewer viewer);
}
