package org.duban.evidence.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.evidence.EvidenceFile;
import org.duban.kernel.CaseRef;

/** Reads files and what they are attached to. None of it asks who is reading. */
@Mapper
public interface EvidenceMapper {

    List<EvidenceFile> of(@Param("ref") CaseRef ref);

    int count(@Param("ref") CaseRef ref, @Param("part") String part);

    Optional<EvidenceFile> file(@Param("id") long id);

    List<Attachment> placesOf(@Param("id") long id);

    List<EvidenceFile> unattachedUploads(@Param("personId") long personId, @Param("ids") Collection<Long> ids);

    /** Those of the files that the person uploaded; they cannot be forgotten until the transaction ends. */
    List<Long> lockUploadedBy(@Param("personId") long personId, @Param("ids") Collection<Long> ids);

    /** Those of the hashes that some row names. */
    List<String> named(@Param("hashes") Collection<String> hashes);
}
