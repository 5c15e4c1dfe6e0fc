package org.duban.notification.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.deadline.AlertLevel;
import org.duban.notification.Addressee;
import org.duban.notification.Addressees;
import org.duban.notification.Notice;
import org.duban.notification.NotificationProperties;
import org.duban.notification.domain.NoticeTexts;
import org.duban.notification.query.NoticeRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a mail of the notices that are still unread when it leaves, by case, what is late first. */
@Component
class MailWriter {

    /** A longer mail is read by nobody; the rest is counted. */
    private static final int MOST_CASES = 60;

    record Mail(String to, String subject, String text, String html) {}

    /** What was told about one case, the newest first; without a path what the reader may no longer see. */
    record CaseLines(@Nullable String link, boolean red, List<String> lines) {}

    private final NoticeRows rows;
    private final NoticeTexts texts;
    private final Preferences preferences;
    private final Addressees addressees;
    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final NotificationProperties properties;
    private final TransactionTemplate reading;

    MailWriter(
            NoticeRows rows,
            NoticeTexts texts,
            Preferences preferences,
            Addressees addressees,
            MessageSource messages,
            ITemplateEngine templates,
            NotificationProperties properties,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.texts = texts;
        this.preferences = preferences;
        this.addressees = addressees;
        this.messages = messages;
        this.templates = templates;
        this.properties = properties;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Empty if the person left, or has read everything in the meantime. */
    Optional<Mail> write(Delivery delivery) {
        return Objects.requireNonNull(reading.execute(status -> mail(delivery)));
    }

    private Optional<Mail> mail(Delivery delivery) {
        long person = Objects.requireNonNull(delivery.personId());
        Addressee addressee = addressees.of(List.of(person)).get(person);
        String address = addressee == null ? null : addressee.email();
        if (addressee == null || address == null) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(
                Objects.requireNonNull(preferences.of(List.of(person)).get(person))
                        .language());
        List<Notice> notices = texts.read(rows.inDelivery(delivery.id()), person, locale);
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(mail(delivery, addressee.name(), address, notices, locale));
    }

    private Mail mail(Delivery delivery, String name, String address, List<Notice> notices, Locale locale) {
        List<CaseLines> cases = byCase(notices);
        long red = cases.stream().filter(CaseLines::red).count();
        String about = delivery.occasion() == Occasion.URGENT ? "urgent" : "digest";
        Object[] numbers = {cases.size(), notices.size(), red};
        Context model = new Context(locale);
        model.setVariable("subject", messages.getMessage("notification.mail." + about, numbers, locale));
        model.setVariable("greeting", messages.getMessage("notification.mail.greeting", new Object[] {name}, locale));
        model.setVariable("cases", cases.subList(0, Math.min(cases.size(), MOST_CASES)));
        model.setVariable("more", Math.max(0, cases.size() - MOST_CASES));
        model.setVariable("centre", properties.publicAddress() + "/inbox/notices");
        model.setVariable("settings", properties.publicAddress() + "/account/notices");
        return new Mail(
                address,
                String.valueOf(model.getVariable("subject")),
                plain(model, cases, locale),
                templates.process("notification/mail", model));
    }

    /** The same for readers of plain text. */
    private String plain(Context model, List<CaseLines> cases, Locale locale) {
        StringBuilder text = new StringBuilder()
                .append(model.getVariable("greeting"))
                .append("\n\n")
                .append(model.getVariable("subject"))
                .append("\n");
        for (CaseLines each : cases.subList(0, Math.min(cases.size(), MOST_CASES))) {
            text.append("\n- ").append(String.join("\n  ", each.lines())).append('\n');
            text.append(each.link() == null ? "" : "  " + each.link() + "\n");
        }
        if (cases.size() > MOST_CASES) {
            Object[] more = {cases.size() - MOST_CASES};
            text.append('\n')
                    .append(messages.getMessage("notification.mail.more", more, locale))
                    .append('\n');
        }
        return text.append('\n')
                .append(messages.getMessage("notification.mail.centre", null, locale))
                .append(' ')
                .append(model.getVariable("centre"))
                .append('\n')
                .toString();
    }

    private List<CaseLines> byCase(List<Notice> notices) {
        Map<String, List<Notice>> cases = new LinkedHashMap<>();
        notices.forEach(
                notice -> cases.computeIfAbsent(notice.path() == null ? "" : notice.path(), path -> new ArrayList<>())
                        .add(notice));
        return cases.entrySet().stream()
                .map(each -> new CaseLines(
                        each.getKey().isEmpty() ? null : properties.publicAddress() + each.getKey(),
                        each.getValue().stream().anyMatch(notice -> notice.level() == AlertLevel.RED),
                        each.getValue().stream().map(Notice::text).distinct().toList()))
                .sorted(Comparator.comparing(CaseLines::red).reversed())
                .toList();
    }
}
