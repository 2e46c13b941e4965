package org.sextant.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a mail into the form of RFC 5322: text first, then the same as HTML, and headers that keep machines from answering. Nothing in it tells us that it was read. */
@Component
class Stamp {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;
    private final String host;
    private final Clock clock;

    Stamp(@Value("${sextant.mail-from}") String from, PublicAddress address, Clock clock)
            throws AddressException, UnsupportedEncodingException {
        this.from = new InternetAddress(from, true);
        if (this.from.getPersonal() == null) {
            this.from.setPersonal("Sextant", UTF_8);
        }
        this.host = address.host().replaceFirst(":\\d+$", "");
        this.clock = clock;
    }

    /**
     * Fills the message.
     *
     * @throws AddressException if mail cannot be sent to such an address
     */
    MimeMessage put(Mail mail, MimeMessage message) throws AddressException {
        var to = new InternetAddress(ascii(mail.to()), true);
        try {
            message.setFrom(from);
            message.setRecipient(Message.RecipientType.TO, to);
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            // The same at every try, so that a mail that arrives twice can be known as one.
            message.setHeader("Message-ID", "<" + mail.id() + "@" + host + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language().tag());
            if (mail.unsubscribe().isPresent()) {
                message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
            return message;
        } catch (MessagingException unwritable) {
            throw new IllegalStateException("A mail of our own making cannot be written", unwritable);
        }
    }

    private static MimeBodyPart part(String content, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, kind);
        return part;
    }

    // As typed before the @, as in the DNS after it.
    private static String ascii(EmailAddress address) {
        var canonical = address.canonical();
        return address.typed().substring(0, address.typed().lastIndexOf('@'))
                + canonical.substring(canonical.lastIndexOf('@'));
    }
}
