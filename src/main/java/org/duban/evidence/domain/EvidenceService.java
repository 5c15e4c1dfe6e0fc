package org.duban.evidence.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duban.evidence.EvidenceContent;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceStore;
import org.duban.evidence.query.EvidenceMapper;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Content first, then its row; a crash in between leaves a content that the sweeper removes. */
@Service
class EvidenceService implements EvidenceStore {

    private static final String ATTACH = """
            insert into evidence_attachment (case_type, case_id, part, file_id, attached_by, attached_at)
            select f.case_type, f.case_id, f.part, f.file_id, f.attached_by, f.attached_at
            from (select cast(? as varchar(40)) as case_type, cast(? as bigint) as case_id,
                         cast(? as varchar(60)) as part, cast(? as bigint) as file_id,
                         cast(? as bigint) as attached_by, cast(? as timestamp(6) with time zone) as attached_at) f
            where not exists (select 1 from evidence_attachment a where a.case_type = f.case_type
                and a.case_id = f.case_id and a.part = f.part and a.file_id = f.file_id)
            """;

    private final FileVault vault;
    private final EvidenceProperties properties;
    private final StoredFiles rows;
    private final EvidenceMapper evidence;
    private final EvidenceReader reader;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceService(
            FileVault vault,
            EvidenceProperties properties,
            StoredFiles rows,
            EvidenceMapper evidence,
            EvidenceReader reader,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.vault = vault;
        this.properties = properties;
        this.rows = rows;
        this.evidence = evidence;
        this.reader = reader;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public EvidenceFile upload(Actor actor, String fileName, InputStream content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String name = FileName.clean(fileName);
        try {
            FileVault.Received received =
                    vault.receive(content, properties.maxSize().toBytes());
            try {
                FileType type = accept(received, name);
                vault.place(received, now);
                StoredFile row = new StoredFile(actor, type.nameFor(name), type, received, now);
                return transaction.execute(status -> rows.saveAndFlush(row).view());
            } finally {
                vault.discard(received);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileType accept(FileVault.Received received, String name) throws IOException {
        return FileTypes.of(received.path(), name)
                .filter(properties.types()::contains)
                .orElseThrow(() -> Refusal.unsupported("evidence.type-refused", name));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(Actor actor, CaseRef ref, String part, Collection<Long> fileIds) {
        Set<Long> ids = new TreeSet<>(fileIds);
        if (ids.isEmpty()) {
            return;
        }
        if (!new HashSet<>(evidence.lockUploadedBy(actor.personId(), ids)).equals(ids)) {
            throw Refusal.notFound("evidence.not-found");
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Object[]> attachments = ids.stream()
                .map(id -> new Object[] {ref.type(), ref.id(), part, id, actor.personId(), now})
                .toList();
        jdbc.batchUpdate(ATTACH, attachments);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceFile> of(CaseRef ref) {
        return evidence.of(ref);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(CaseRef ref, String part) {
        return evidence.count(ref, part);
    }

    @Override
    @Transactional(readOnly = true)
    public EvidenceContent open(Actor reading, long fileId) {
        EvidenceReader.Readable found = reader.open(reading, fileId);
        return new EvidenceContent(found.file(), found.content());
    }
}
