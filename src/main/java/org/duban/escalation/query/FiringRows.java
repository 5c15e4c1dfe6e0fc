package org.duban.escalation.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.kernel.CaseRef;

/** The steps that a case came to, the oldest first. */
@Mapper
public interface FiringRows {

    List<FiringRow> of(@Param("ref") CaseRef ref);
}
