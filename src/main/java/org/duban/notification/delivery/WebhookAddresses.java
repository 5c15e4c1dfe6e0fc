package org.duban.notification.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.kernel.Refusal;
import org.duban.notification.NotificationProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where robots may live: https, on the usual port, on a host of the list, at a public address. Asked when a robot is
 * entered and again before each message, because lists and names change.
 */
@Component
class WebhookAddresses {

    private static final int LONGEST = 1000;

    private final Set<String> hosts;
    private final boolean allowPrivate;

    WebhookAddresses(NotificationProperties properties) {
        this.hosts = properties.webhooks().allowedHosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        this.allowPrivate = properties.webhooks().allowPrivate();
    }

    Set<String> hosts() {
        return hosts;
    }

    /**
     * The address as something that can be asked.
     *
     * @throws Refusal of the field {@code url}, saying which hosts are allowed where it is the host
     */
    URI check(@Nullable String url) {
        URI address = parse(url);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean safe = "https".equalsIgnoreCase(address.getScheme())
                || allowPrivate && "http".equalsIgnoreCase(address.getScheme());
        boolean usualPort = address.getPort() == -1 || address.getPort() == 443 || allowPrivate;
        if (!safe || !usualPort || address.getUserInfo() != null) {
            throw Refusal.field("url", "notification.webhook-not-https", "https://");
        }
        if (!hosts.contains(host)) {
            throw Refusal.field("url", "notification.webhook-host-not-allowed", host, String.join(", ", hosts));
        }
        if (!allowPrivate && leadsInside(host)) {
            throw Refusal.field("url", "notification.webhook-address-private", host);
        }
        return address;
    }

    private static URI parse(@Nullable String url) {
        if (url == null || url.isBlank()) {
            throw Refusal.field("url", "field.not-blank");
        }
        if (url.length() > LONGEST) {
            throw Refusal.field("url", "field.too-long", LONGEST, url.length());
        }
        try {
            URI address = new URI(url.strip());
            if (address.getHost() == null || address.getScheme() == null) {
                throw Refusal.field("url", "notification.webhook-not-https", "https://");
            }
            return address;
        } catch (URISyntaxException e) {
            throw Refusal.field("url", "notification.webhook-not-https", "https://");
        }
    }

    /** A name that leads nowhere is no danger; sending to it fails by itself. */
    private static boolean leadsInside(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(WebhookAddresses::inside);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean inside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return uniqueLocal
                || carrier
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
