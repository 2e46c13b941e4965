package org.sextant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.mail.bounce.ReturnPath;
import org.sextant.sealing.DataKeys;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails on their way to a real mail server, … */
@OnH2
class SmtpCarrierIT {

    private static final int FAST = 1_000;

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private LetterPress press;

    @Autowired
    private Stamp stamp;

    @Autowired
    private DataKeys keys;

    // Off, unless a test turns it on.
    @Autowired
    private ReturnPath returns;

    @Test
    void sayTheSameInTextAndInHtml() throws MessagingException, IOException {
        var received = carried(Letters.to("ana@example.org"));

        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(Stream.of(text(parts.getBodyPart(0)), text(parts.getBodyPart(1))))
                .allSatisfy(part -> assertThat(part)
                        .contains("Was it you?", "http://localhost/en/confirm/abc", "ACDEFGHJKM", "/en/never-write/"));
    }

    @Test
    void sayWhoWritesAndNothingThatLetsOneFollowTheReader() throws MessagingException, IOException {
        var letter = Letters.to("ana@example.org");
        var received = carried(letter);

        var headers = Collections.list(received.getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
        assertThat(headers)
                .contains("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language")
                .doesNotContain(
                        "List-Unsubscribe",
                        "List-Unsubscribe-Post",
                        "Disposition-Notification-To",
                        "X-Mailer",
                        "User-Agent");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getSubject()).isEqualTo("Please confirm");
        var html = Jsoup.parse(text(((MimeMultipart) received.getContent()).getBodyPart(1)));
        assertThat(html.select("img, script, link, [src], [background]")).isEmpty();
    }

    @Test
    void letAMailProgramEndWithOneClickWhatWasAskedFor() throws MessagingException {
        var received = carried(Letters.to("ana@example.org").withUnsubscribe("http://localhost/en/updates/abc"));

        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<http://localhost/en/updates/abc>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void speakTheReadersLanguageInItsDirection() throws MessagingException, IOException {
        var received = carried(Letter.to(
                new EmailAddress("ana@example.org"),
                Language.AR,
                Occasion.ACCOUNT,
                "مرحبًا بكم في سكستانت",
                "هذه رسالة إليكم."));

        assertThat(received.getSubject()).isEqualTo("مرحبًا بكم في سكستانت");
        assertThat(received.getHeader("Content-Language")).containsExactly("ar");
        assertThat(text(((MimeMultipart) received.getContent()).getBodyPart(1)))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "هذه رسالة إليكم.")
                .doesNotContain("never-write");
    }

    @Test
    void carryTheSameNumberAtEachTry() throws MessagingException {
        var mail = press.print(UUID.randomUUID(), Letters.to("ana@example.org"));

        carrier(SERVER.getSmtp().getPort(), FAST).carry(List.of(mail));
        carrier(SERVER.getSmtp().getPort(), FAST).carry(List.of(mail));

        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        for (var received : SERVER.getReceivedMessages()) {
            assertThat(received.getMessageID()).isEqualTo("<" + mail.id() + "@localhost>");
        }
    }

    @Test
    void comeBackUnderANameOfTheirOwnThatNamesNobody() throws MessagingException {
        assertThat(carried(Letters.to("ana@example.org")).getHeader("Return-Path", null))
                .isEqualTo("<sextant@localhost.localdomain>");
        returns = new ReturnPath("returns@sextant.example", keys, Clock.systemUTC());

        var mail = press.print(new Ids(Clock.systemUTC()).next(), Letters.to("ana@example.org"));
        carrier(SERVER.getSmtp().getPort(), FAST).carry(List.of(mail));

        var received = SERVER.getReceivedMessages()[1];
        assertThat(received.getHeader("Return-Path", null))
                .matches("<returns\\+[0-9a-v]{42}@sextant.example>")
                .doesNotContain("ana");
        assertThat(received.getHeader("From", null)).contains("sextant@localhost.localdomain");
        assertThat(received.getMessageID()).isEqualTo("<" + mail.id() + "@localhost>");
    }

    @Test
    void goNoFasterThanWasPromised() {
        var mails = Stream.generate(() -> press.print(UUID.randomUUID(), Letters.to("ana@example.org")))
                .limit(8)
                .toList();
        var carrier = carrier(SERVER.getSmtp().getPort(), 4);
        var start = System.nanoTime();

        var fates = carrier.carry(mails);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
        assertThat(fates.values()).hasSize(8).containsOnly(Fate.ACCEPTED);
    }

    @Test
    void goAgainLaterWhenNobodyAnswers() {
        var mail = press.print(UUID.randomUUID(), Letters.to("ana@example.org"));

        var fates = carrier(9, FAST).carry(List.of(mail));

        assertThat(fates.getOrDefault(mail.id(), Fate.LATER)).isEqualTo(Fate.LATER);
    }

    private MimeMessage carried(Letter letter) {
        var mail = press.print(UUID.randomUUID(), letter);
        assertThat(carrier(SERVER.getSmtp().getPort(), FAST).carry(List.of(mail)))
                .containsEntry(mail.id(), Fate.ACCEPTED);
        return SERVER.getReceivedMessages()[0];
    }

    private SmtpCarrier carrier(int port, int perSecond) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new SmtpCarrier(server, stamp, returns, perSecond);
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return (String) part.getContent();
    }
}
