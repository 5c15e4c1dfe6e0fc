package org.duban.identity.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens the demonstration's accounts, after whoever brings the sample county in, and refuses to start where
 * anybody but this machine could use them.
 */
@Component
@Profile("demo")
class DemoRunner {

    private final DemoAccounts accounts;

    DemoRunner(DemoAccounts accounts, Environment environment) {
        this.accounts = accounts;
        requireLoopback(environment.getProperty("server.address", ""));
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        accounts.openForEverybody();
    }

    static void requireLoopback(String address) {
        try {
            if (!address.isBlank() && InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            throw refusal(address, unknown);
        }
        throw refusal(address, null);
    }

    private static IllegalStateException refusal(String address, @Nullable Exception cause) {
        return new IllegalStateException(
                "The profile demo signs anybody in as anybody and therefore serves this machine alone: set "
                        + "server.address to 127.0.0.1 instead of '" + address + "', or start without the profile",
                cause);
    }
}
