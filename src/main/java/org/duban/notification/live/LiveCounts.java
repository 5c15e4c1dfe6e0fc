package org.duban.notification.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.notification.LiveFigure;
import org.duban.notification.NotificationProperties;
import org.duban.notification.query.NoticeRows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Keeps the pages of this node up to date. Every round looks after so many connections, those first that wait the
 * longest, so that a round costs the same however many there are. A connection ends with its session, and otherwise
 * after some minutes, when the page comes again and is let in anew.
 */
@Component
public class LiveCounts {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final int IN_ONE_ROUND = 50;
    private static final int OF_ONE_PERSON = 4;

    private final NoticeRows rows;
    private final ObjectProvider<LiveFigure> figures;
    private final ObjectProvider<SessionRepository<?>> sessions;
    private final NotificationProperties properties;
    private final Clock clock;
    private final Queue<LiveConnection> open = new ConcurrentLinkedQueue<>();

    LiveCounts(
            NoticeRows rows,
            ObjectProvider<LiveFigure> figures,
            ObjectProvider<SessionRepository<?>> sessions,
            NotificationProperties properties,
            Clock clock) {
        this.rows = rows;
        this.figures = figures;
        this.sessions = sessions;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Opens a stream that begins with the numbers as they are; empty if this node has as many as it keeps. The oldest
     * stream of somebody who has several gives way.
     */
    public Optional<SseEmitter> open(Actor reader, @Nullable String sessionId) {
        List<LiveConnection> own = open.stream()
                .filter(each -> each.reader().personId() == reader.personId())
                .toList();
        if (own.size() >= OF_ONE_PERSON) {
            end(own.get(0));
        } else if (open.size() >= properties.liveConnections()) {
            return Optional.empty();
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        LiveConnection connection = new LiveConnection(reader, sessionId, emitter, clock.instant());
        emitter.onCompletion(() -> open.remove(connection));
        emitter.onTimeout(() -> end(connection));
        emitter.onError(gone -> open.remove(connection));
        open.add(connection);
        show(List.of(connection));
        return Optional.of(emitter);
    }

    /** One round. */
    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.SECONDS)
    public void round() {
        List<LiveConnection> next = open.stream()
                .sorted(Comparator.comparing(LiveConnection::lookedAt))
                .limit(IN_ONE_ROUND)
                .filter(this::stillSignedIn)
                .toList();
        if (!next.isEmpty()) {
            show(next);
        }
    }

    /** How many streams this node keeps. */
    public int connections() {
        return open.size();
    }

    private void show(List<LiveConnection> connections) {
        Map<Long, Map<String, Long>> numbers = numbers(connections);
        Instant now = clock.instant();
        for (LiveConnection connection : connections) {
            try {
                connection.show(
                        numbers.getOrDefault(connection.reader().personId(), Map.of()), now, now.minus(SILENCE));
            } catch (IOException | IllegalStateException gone) {
                open.remove(connection);
            }
        }
    }

    private Map<Long, Map<String, Long>> numbers(List<LiveConnection> connections) {
        Map<Long, Actor> readers = connections.stream()
                .map(LiveConnection::reader)
                .collect(Collectors.toMap(Actor::personId, reader -> reader, (one, same) -> one));
        Map<Long, Long> unread = new HashMap<>();
        rows.unreadOf(readers.keySet()).forEach(row -> unread.put(row.recipientId(), row.number()));
        Map<Long, Map<String, Long>> numbers = new HashMap<>();
        readers.forEach((id, reader) -> {
            Map<String, Long> own = new TreeMap<>();
            own.put("unread", unread.getOrDefault(id, 0L));
            figures.forEach(figure -> own.put(figure.name(), figure.of(reader)));
            numbers.put(id, own);
        });
        return numbers;
    }

    /** Asking for a session does not prolong it. */
    private boolean stillSignedIn(LiveConnection connection) {
        String session = connection.sessionId();
        SessionRepository<?> known = sessions.getIfAvailable();
        if (session == null || known == null) {
            return true;
        }
        try {
            if (known.findById(session) != null) {
                return true;
            }
        } catch (DataAccessException unknown) {
            return true;
        }
        end(connection);
        return false;
    }

    private void end(LiveConnection connection) {
        open.remove(connection);
        connection.end();
    }
}
