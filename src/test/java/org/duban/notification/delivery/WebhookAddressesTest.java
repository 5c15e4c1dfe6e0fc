package org.duban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.duban.kernel.Refusal;
import org.duban.notification.NotificationProperties.Webhooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressesTest {

    final WebhookAddresses strict = addresses(new Webhooks(Set.of("Robots.invalid", "10.1.2.3", "127.0.0.1"), false));

    @Test
    void takesAnAllowedHostHoweverItIsWritten() {
        assertThat(strict.check(" https://ROBOTS.invalid/send?key=k ").getPath())
                .isEqualTo("/send");
        assertThat(strict.check("https://robots.invalid:443/send").getPort()).isEqualTo(443);
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example.org/hook, notification.webhook-host-not-allowed",
        "https://robots.invalid.evil.example.org/hook, notification.webhook-host-not-allowed",
        "http://robots.invalid/hook, notification.webhook-not-https",
        "https://robots.invalid:8443/hook, notification.webhook-not-https",
        "https://me@robots.invalid/hook, notification.webhook-not-https",
        "file:///etc/passwd, notification.webhook-not-https",
        "not an address, notification.webhook-not-https",
        "https://10.1.2.3/hook, notification.webhook-address-private",
        "https://127.0.0.1/hook, notification.webhook-address-private",
        "'', field.not-blank"
    })
    void refusesAnythingElse(String address, String code) {
        assertThatThrownBy(() -> strict.check(address))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.field()).isEqualTo("url");
                            assertThat(field.code()).isEqualTo(code);
                        }));
    }

    @Test
    void anOfficeMayRunItsOwnRobot() {
        WebhookAddresses own = addresses(new Webhooks(Set.of("127.0.0.1"), true));

        assertThat(own.check("http://127.0.0.1:8099/hook").getPort()).isEqualTo(8099);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "::1", "fd00::1"})
    void knowsWhatLiesInside(String address) throws UnknownHostException {
        assertThat(WebhookAddresses.inside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "100.128.0.1", "2001:db8::1"})
    void knowsWhatLiesOutside(String address) throws UnknownHostException {
        assertThat(WebhookAddresses.inside(InetAddress.getByName(address))).isFalse();
    }

    private static WebhookAddresses addresses(Webhooks webhooks) {
        return new WebhookAddresses(RobotTest.properties(webhooks));
    }
}
