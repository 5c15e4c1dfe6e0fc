package org.duban.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.duban.notification.Addressee;
import org.duban.notification.Addressees;
import org.duban.notification.NotificationProperties;
import org.duban.notification.Preference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Decides who gets a mail now. What a person does not want by mail, or cannot have, waits for the person in the page. */
@Component
public class DeliveryPlan {

    /** A quiet moment may never come; the red ones leave after this many of them. */
    private static final int LONGEST_GATHERING = 10;

    /** Somebody with notices that wait. */
    private record Waiting(long personId, Instant first, Instant last) {}

    private final JdbcTemplate jdbc;
    private final MailPlan mails;
    private final Preferences preferences;
    private final Addressees addressees;
    private final MailSink mail;
    private final DigestTimes times;
    private final NotificationProperties properties;
    private final Clock clock;

    DeliveryPlan(
            JdbcTemplate jdbc,
            MailPlan mails,
            Preferences preferences,
            Addressees addressees,
            MailSink mail,
            DigestTimes times,
            NotificationProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.preferences = preferences;
        this.addressees = addressees;
        this.mail = mail;
        this.times = times;
        this.properties = properties;
        this.clock = clock;
    }

    /** Mails about red notices that came a moment ago. */
    public void planUrgent() {
        List<Waiting> gathered =
                waiting("and level = 'RED'").stream().filter(this::gathered).toList();
        each(gathered, (person, preference) -> {
            if (preference.mailUrgent()
                    && !times.quiet(preference)
                    && !mails.urgentSince(person.personId(), clock.instant().minus(properties.urgentPause()))) {
                mails.urgent(person.personId());
            }
        });
    }

    /** The digests whose time has come. */
    public void planDigests() {
        each(waiting(""), (person, preference) -> {
            DigestTimes.Digest digest = times.latest(preference);
            if (!person.first().isBefore(digest.until()) || times.quiet(preference)) {
                return;
            }
            if (preference.mailDigest()) {
                mails.digest(person.personId(), digest);
            } else {
                mails.none(person.personId(), digest.until(), preference.mailUrgent());
            }
        });
    }

    private void each(List<Waiting> people, BiConsumer<Waiting, Preference> plan) {
        if (people.isEmpty()) {
            return;
        }
        List<Long> ids = people.stream().map(Waiting::personId).toList();
        Map<Long, Preference> wishes = preferences.of(ids);
        Map<Long, Addressee> known = addressees.of(ids);
        for (Waiting person : people) {
            Addressee addressee = known.get(person.personId());
            Preference wish = wishes.get(person.personId());
            boolean reachable = mail.isOn() && addressee != null && addressee.email() != null;
            if (wish != null && reachable) {
                plan.accept(person, wish);
            } else {
                mails.none(person.personId(), clock.instant(), false);
            }
        }
    }

    private boolean gathered(Waiting person) {
        Instant now = clock.instant();
        return !person.last().plus(properties.urgentGather()).isAfter(now)
                || !person.first()
                        .plus(properties.urgentGather().multipliedBy(LONGEST_GATHERING))
                        .isAfter(now);
    }

    private List<Waiting> waiting(String which) {
        return jdbc.query(
                "select recipient_id, min(at), max(at) from notification_notice where pending = true " + which
                        + " group by recipient_id",
                (row, n) -> new Waiting(row.getLong(1), instant(row.getTimestamp(2)), instant(row.getTimestamp(3))));
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }
}
