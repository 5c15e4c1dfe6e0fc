package org.duban.notification.live;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that somebody looks at. */
final class LiveConnection {

    private final Actor reader;
    private final @Nullable String sessionId;
    private final SseEmitter emitter;
    private volatile Instant lookedAt = Instant.EPOCH;
    private volatile Instant sentAt;
    private volatile @Nullable Map<String, Long> last;

    LiveConnection(Actor reader, @Nullable String sessionId, SseEmitter emitter, Instant now) {
        this.reader = reader;
        this.sessionId = sessionId;
        this.emitter = emitter;
        this.sentAt = now;
    }

    Actor reader() {
        return reader;
    }

    @Nullable
    String sessionId() {
        return sessionId;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    /** Sends the numbers if they changed, or a sign of life if nothing was sent for long. */
    void show(Map<String, Long> numbers, Instant now, Instant silentSince) throws IOException {
        lookedAt = now;
        if (!numbers.equals(last)) {
            emitter.send(SseEmitter.event().name("counts").data(numbers, MediaType.APPLICATION_JSON));
            last = numbers;
            sentAt = now;
        } else if (sentAt.isBefore(silentSince)) {
            emitter.send(SseEmitter.event().comment(""));
            sentAt = now;
        }
    }

    void end() {
        emitter.complete();
    }
}
