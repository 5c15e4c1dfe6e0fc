package org.duban.notification.delivery;

import java.util.List;
import org.duban.notification.Channel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends what is due, outside any transaction. Each server or robot has its turn; one that does not answer loses it and
 * is asked again later, so that it holds up nobody else.
 */
@Component
public class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** Few, so that all of them are sent long before the lease is over. */
    private static final int BATCH = 10;

    private static final int BATCHES = 50;

    private final Outbox outbox;
    private final MailSink mail;
    private final RobotSink robots;

    Dispatcher(Outbox outbox, MailSink mail, RobotSink robots) {
        this.outbox = outbox;
        this.mail = mail;
        this.robots = robots;
    }

    /** Sends until nothing is due any more, or this turn was long enough. */
    public void dispatch() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("messages leave outside transactions");
        }
        for (Outbox.Sink sink : outbox.due()) {
            int turn = 0;
            while (turn < BATCHES && turn(sink)) {
                turn++;
            }
        }
    }

    /** Whether there may be more for it. */
    private boolean turn(Outbox.Sink sink) {
        List<Delivery> taken = outbox.take(sink, BATCH);
        String down = null;
        for (Delivery delivery : taken) {
            down = down == null ? send(delivery) : down;
            if (down != null) {
                outbox.failed(delivery, down);
            }
        }
        return taken.size() == BATCH && down == null;
    }

    /** What is wrong with the whole sink, null if nothing is. */
    private @Nullable String send(Delivery delivery) {
        try {
            Sink sink = delivery.channel() == Channel.MAIL ? mail : robots;
            if (sink.send(delivery)) {
                outbox.sent(delivery);
            } else {
                outbox.needless(delivery);
            }
        } catch (SinkFailed failed) {
            LOG.warn("delivery {} by {} waits: {}", delivery.id(), delivery.channel(), failed.words());
            if (failed.isDown()) {
                return failed.words();
            }
            outbox.failed(delivery, failed.words());
        } catch (RuntimeException broken) {
            LOG.error("delivery {} by {} could not be made", delivery.id(), delivery.channel(), broken);
            outbox.failed(delivery, SinkFailed.words(broken));
        }
        return null;
    }
}
