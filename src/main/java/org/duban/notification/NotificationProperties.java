package org.duban.notification;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about notices.
 *
 * @param publicAddress where people reach the application, without a slash at the end; links in mails begin with it
 * @param mailFrom the sender of mails
 * @param urgentGather how long no further red notice must have come before the red ones leave
 * @param urgentPause at most one urgent message to one address in this time
 * @param lease after which a row that a node took and did not finish is taken again; longer than sending a batch
 * @param retryFirst how long a failed delivery waits, twice as long after each further failure
 * @param retryLongest how long it waits at most
 * @param retention how long what was delivered is kept
 * @param liveConnections how many pages one node keeps up to date at the same time
 */
@ConfigurationProperties("duban.notification")
public record NotificationProperties(
        @DefaultValue("http://localhost:8080") String publicAddress,
        @DefaultValue("duban@localhost") String mailFrom,
        @DefaultValue("08:30") LocalTime digestAt,
        @DefaultValue("22:00") LocalTime quietFrom,
        @DefaultValue("07:00") LocalTime quietTo,
        @DefaultValue("30s") Duration urgentGather,
        @DefaultValue("30m") Duration urgentPause,
        @DefaultValue("10m") Duration lease,
        @DefaultValue("30s") Duration retryFirst,
        @DefaultValue("1h") Duration retryLongest,
        @DefaultValue("90d") Duration retention,
        @DefaultValue("500") int liveConnections,
        @DefaultValue Webhooks webhooks) {

    /**
     * @param allowedHosts the only hosts that robots may live on
     * @param allowPrivate whether an address of the own network will do, and plain http with it: for a robot that the
     *     office runs itself
     */
    public record Webhooks(
            @DefaultValue({"qyapi.weixin.qq.com", "oapi.dingtalk.com", "open.feishu.cn"})
            Set<String> allowedHosts,

            @DefaultValue("false") boolean allowPrivate) {}

    /** For somebody who chose nothing. */
    public Preference usual() {
        return new Preference(true, true, digestAt, quietFrom, quietTo, "zh-CN");
    }
}
