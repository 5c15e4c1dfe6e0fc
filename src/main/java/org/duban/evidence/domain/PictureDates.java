package org.duban.evidence.domain;

import java.time.LocalDateTime;
import java.util.Optional;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.TakenDates;
import org.springframework.stereotype.Component;

/** Reads the dates from the contents. */
@Component
class PictureDates implements TakenDates {

    private final FileVault vault;

    PictureDates(FileVault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<LocalDateTime> of(EvidenceFile file) {
        return file.mediaType().equals("image/jpeg") ? ExifDate.of(vault.at(file.sha256())) : Optional.empty();
    }
}
