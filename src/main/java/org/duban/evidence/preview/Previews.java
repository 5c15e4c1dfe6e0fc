package org.duban.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.domain.EvidenceReader.Readable;
import org.duban.evidence.preview.Preview.Nothing.Why;
import org.duban.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows a file that its reader may read. Files are unfolded one at a time, whoever asks. */
@Component
public class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final int PATIENCE_SECONDS = 20;

    private final PreviewCache cache;
    private final Semaphore turn = new Semaphore(1);

    Previews(PreviewCache cache) {
        this.cache = cache;
    }

    /** @throws Refusal {@code evidence.busy} when too many others are looking at files */
    public Preview of(Readable readable) {
        EvidenceFile file = readable.file();
        return switch (file.kind()) {
            case PICTURE -> new Preview.Picture();
            case OTHER -> new Preview.Nothing(Why.KIND);
            case PDF, WORD, OLD_WORD, TEXT ->
                cache.outline(file.sha256()).orElseGet(() -> inTurn(() -> read(file, readable.content())));
        };
    }

    /**
     * A page of a PDF as a JPEG.
     *
     * @throws Refusal {@code evidence.no-page} for what is no page of it, or cannot be painted
     */
    public byte[] page(Readable readable, int no) {
        String sha256 = readable.file().sha256();
        if (!(of(readable) instanceof Preview.Pages pages)
                || no < 1
                || no > pages.pages().size()) {
            throw noPage();
        }
        return cache.page(sha256, no)
                .orElseGet(() -> inTurn(() -> {
                    byte[] known = cache.page(sha256, no).orElse(null);
                    byte[] picture = known != null ? known : paint(readable.content(), no);
                    cache.keepPage(sha256, no, picture);
                    return picture;
                }));
    }

    private Preview read(EvidenceFile file, Path content) {
        Preview preview = safely(file, content);
        if (preview instanceof Preview.Pages || preview instanceof Preview.Nothing) {
            cache.keepOutline(file.sha256(), preview); // the others are quicker read than kept
        }
        return preview;
    }

    private static Preview safely(EvidenceFile file, Path content) {
        try {
            return switch (file.kind()) {
                case PDF -> PdfPages.outline(content);
                case WORD -> WordBlocks.of(content);
                case OLD_WORD -> OldWordBlocks.of(content);
                case TEXT -> PlainText.of(content);
                case PICTURE, OTHER -> new Preview.Nothing(Why.KIND);
            };
        } catch (NotShown known) {
            return new Preview.Nothing(known.why());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            LOG.info("evidence {} cannot be shown: {}", file.id(), damaged.toString());
            return new Preview.Nothing(Why.DAMAGED);
        }
    }

    private static byte[] paint(Path content, int no) {
        try {
            return PdfPages.paint(content, no);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            LOG.info("page {} of {} cannot be painted: {}", no, content.getFileName(), damaged.toString());
            throw noPage();
        }
    }

    private static Refusal noPage() {
        return Refusal.notFound("evidence.no-page");
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.conflict("evidence.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.conflict("evidence.busy");
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
