package org.duban.audit.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.kernel.CaseRef;

/** Reads whole chains. */
@Mapper
public interface AuditEntryMapper {

    /** The chain of a case, the oldest entry first. */
    List<AuditRow> timeline(@Param("ref") CaseRef ref);
}
