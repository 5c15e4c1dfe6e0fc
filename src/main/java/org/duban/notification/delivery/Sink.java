package org.duban.notification.delivery;

/** Where messages go. Called outside any transaction. */
interface Sink {

    /**
     * Sends one message.
     *
     * @return false if there was nothing to say any more
     * @throws SinkFailed if the other side did not take it; it is tried again
     */
    boolean send(Delivery delivery) throws SinkFailed;
}
