package org.duban.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.duban.notification.NotificationProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail over SMTP; off as long as {@code spring.mail.host} is not set. */
@Component
class MailSink implements Sink {

    private final ObjectProvider<JavaMailSender> server;
    private final MailWriter writer;
    private final NotificationProperties properties;

    MailSink(ObjectProvider<JavaMailSender> server, MailWriter writer, NotificationProperties properties) {
        this.server = server;
        this.writer = writer;
        this.properties = properties;
    }

    boolean isOn() {
        return server.getIfAvailable() != null;
    }

    @Override
    public boolean send(Delivery delivery) throws SinkFailed {
        JavaMailSender smtp = server.getIfAvailable();
        if (smtp == null) {
            throw SinkFailed.down("spring.mail.host is not set");
        }
        Optional<MailWriter.Mail> mail = writer.write(delivery);
        if (mail.isEmpty()) {
            return false;
        }
        try {
            smtp.send(message(smtp.createMimeMessage(), delivery, mail.get()));
            return true;
        } catch (MailException e) {
            // the server did not answer, or does not know us: then the next mail fails as well
            boolean down = e instanceof MailAuthenticationException || e.getCause() != null;
            throw down ? SinkFailed.down(SinkFailed.words(e)) : SinkFailed.refused(SinkFailed.words(e));
        } catch (MessagingException e) {
            throw SinkFailed.refused(SinkFailed.words(e));
        }
    }

    private MimeMessage message(MimeMessage empty, Delivery delivery, MailWriter.Mail mail) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(empty, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.mailFrom());
        helper.setTo(new InternetAddress(mail.to(), true));
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        empty.setHeader("Auto-Submitted", "auto-generated");
        // the same however often it is tried, so that a reader of mail can tell a repeated one
        empty.setHeader("X-Duban-Delivery", delivery.key());
        return empty;
    }
}
