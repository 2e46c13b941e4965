package org.sextant.mail;

import io.github.bucket4j.BlockingBucket;
import io.github.bucket4j.Bucket;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.sextant.mail.bounce.ReturnPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP relay, several on one connection, at the pace that it was promised. What it says is logged without its words: they may name an address. */
@Component
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
class SmtpCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

    // RFC 3463: permanent, and about the address of the mailbox. Other refusals may be the fault of our own settings.
    private static final Pattern NO_SUCH_MAILBOX = Pattern.compile("5\\d\\d[ -]5\\.1\\.\\d.*", Pattern.DOTALL);

    private final JavaMailSender server;
    private final Stamp stamp;
    private final ReturnPath returns;
    private final BlockingBucket pace;

    SmtpCarrier(
            JavaMailSender server,
            Stamp stamp,
            ReturnPath returns,
            @Value("${sextant.mail-per-second}") int perSecond) {
        this.server = server;
        this.stamp = stamp;
        this.returns = returns;
        this.pace = Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build()
                .asBlocking();
    }

    @Override
    public Map<UUID, Fate> carry(List<Mail> mails) {
        var fates = new HashMap<UUID, Fate>();
        var messages = new LinkedHashMap<MimeMessage, UUID>();
        try {
            for (var mail : mails) {
                address(mail, fates).ifPresent(message -> messages.put(message, mail.id()));
                pace.consume(1);
            }
            server.send(messages.keySet().toArray(MimeMessage[]::new));
            messages.values().forEach(id -> fates.put(id, Fate.ACCEPTED));
        } catch (MailSendException some) {
            messages.forEach(
                    (message, id) -> fates.put(id, fate(some.getFailedMessages().get(message))));
            LOG.warn(
                    "{} of {} mails were not accepted: {}",
                    some.getFailedMessages().size(),
                    mails.size(),
                    kind(some));
        } catch (MailException none) {
            LOG.warn("{} mails were not accepted: {}", mails.size(), kind(none));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return fates;
    }

    private Optional<MimeMessage> address(Mail mail, Map<UUID, Fate> fates) {
        try {
            return Optional.of(stamp.put(mail, blank(mail)));
        } catch (AddressException unusable) {
            fates.put(mail.id(), Fate.UNDELIVERABLE);
            return Optional.empty();
        }
    }

    private MimeMessage blank(Mail mail) {
        var blank = server.createMimeMessage();
        return returns.of(mail.id(), mail.to())
                .<MimeMessage>map(back -> backTo(back, blank.getSession()))
                .orElse(blank);
    }

    // Told only of what cannot be brought, and given back without the letter itself: it opens a signature.
    private static SMTPMessage backTo(String address, Session session) {
        var message = new SMTPMessage(session);
        message.setEnvelopeFrom(address);
        message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
        return message;
    }

    private static Fate fate(@Nullable Exception failure) {
        if (failure == null) {
            return Fate.ACCEPTED;
        }
        for (Exception cause = failure;
                cause != null;
                cause = cause instanceof SendFailedException refused ? refused.getNextException() : null) {
            if (cause.getMessage() != null
                    && NO_SUCH_MAILBOX.matcher(cause.getMessage().strip()).matches()) {
                return Fate.UNDELIVERABLE;
            }
        }
        return Fate.LATER;
    }

    private static String kind(MailException failure) {
        var cause = failure instanceof MailSendException some && some.getMessageExceptions().length > 0
                ? some.getMessageExceptions()[0]
                : failure.getMostSpecificCause();
        return cause.getClass().getSimpleName();
    }
}
