package org.duban.evidence.domain;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import org.duban.evidence.query.EvidenceMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets uploads that nobody attached, and removes contents that no row names. Harmless on several nodes at once. */
@Component
public class EvidenceSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweeper.class);

    private final EvidenceProperties properties;
    private final JdbcTemplate jdbc;
    private final VaultSweep sweep;
    private final Clock clock;

    EvidenceSweeper(
            EvidenceProperties properties, JdbcTemplate jdbc, EvidenceMapper evidence, FileVault vault, Clock clock)
            throws IOException {
        this.properties = properties;
        this.jdbc = jdbc;
        this.sweep = new VaultSweep(vault, hashes -> new HashSet<>(evidence.named(hashes)));
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${duban.evidence.sweep-delay:PT2M}",
            fixedDelayString = "${duban.evidence.sweep-every:PT30M}")
    public void sweep() throws IOException {
        int rows = forgetUnattached(clock.instant().minus(properties.unattachedAge()));
        int contents = sweep.removeOlderThan(clock.instant().minus(properties.orphanAge()));
        if (rows + contents > 0) {
            LOG.info("evidence swept: {} uploads that were never attached, {} contents without a row", rows, contents);
        }
    }

    private int forgetUnattached(Instant limit) {
        try {
            return jdbc.update(
                    "delete from evidence_file where uploaded_at < ? and not exists"
                            + " (select 1 from evidence_attachment a where a.file_id = evidence_file.id)",
                    limit.atOffset(ZoneOffset.UTC));
        } catch (DataIntegrityViolationException attachedMeanwhile) {
            return 0; // somebody attached one of them this very moment: next time
        }
    }
}
