package org.duban.ledger.query;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;
import org.duban.rectification.ItemViewer;

@Mapper
interface LedgerMapper {

    /** The ids of one page in the order of reading. */
    List<Long> pageIds(LedgerQuery query);

    /** The rows of those ids, in no particular order. */
    List<LedgerRow> rows(@Param("viewer") ItemViewer viewer, @Param("ids") Collection<Long> ids);

    /** Counts at most as many rows as the query's limit says. */
    List<LedgerCount> counts(LedgerQuery query);

    /** Everything that matches, read while it is written; open until the transaction ends. */
    Cursor<ExportRow> export(LedgerQuery query);
}
