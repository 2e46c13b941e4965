package org.sextant.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.sealing.DataKeys;
import org.sextant.testing.HandClock;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters that come back into a real mailbox … */
@OnH2
class ReturnsMailboxIT {

    private static final EmailAddress ANA = new EmailAddress("Ana.Diop@example.org");
    private static final EmailAddress BEN = new EmailAddress("ben@example.org");
    private static final String GONE = "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.IMAP.dynamicPort());

    @Autowired
    private DataKeys keys;

    private final HandClock clock = new HandClock(Instant.parse("2026-11-25T12:00:00Z"));
    private final List<EmailAddress> undeliverable = new ArrayList<>();
    private ReturnPath returns;
    private ReturnsMailbox mailbox;
    private GreenMailUser user;

    @BeforeEach
    void openTheMailbox() {
        user = SERVER.setUser("returns@sextant.example", "returns", "secret");
        returns = new ReturnPath("returns@sextant.example", keys, clock);
        var place =
                new ReturnsMailbox.Place("imap", "127.0.0.1", SERVER.getImap().getPort(), "returns", "secret");
        mailbox = new ReturnsMailbox(place, returns, undeliverable::add);
    }

    @Test
    void areToldAndDeleted() throws MessagingException {
        arrives(report(sentTo(ANA), "ana.diop@EXAMPLE.org", GONE));
        arrives(report(sentTo(BEN).toUpperCase(Locale.ROOT), "ben@example.org", GONE));

        mailbox.empty();
        mailbox.empty();

        assertThat(undeliverable).extracting(EmailAddress::canonical).containsExactly(ANA.canonical(), BEN.canonical());
        assertThat(left()).isEmpty();
    }

    @Test
    void areKnownByTheirHeadersWhereAnotherMailboxHandedThemOn() throws MessagingException {
        arrives(
                report(sentTo(ANA), "somebody@elsewhere.example", GONE)
                        + "Content-Type: text/rfc822-headers\n\nTo: Ana <Ana.Diop@example.org>\nSubject: Please confirm\n\n--b--\n");

        mailbox.empty();

        assertThat(undeliverable).containsExactly(ANA);
    }

    @Test
    void areNotToldWhereAServerStillTriesOrRefusesForAnotherReason() throws MessagingException {
        arrives(report(sentTo(ANA), ANA.typed(), "Action: delayed\nStatus: 4.2.2"));
        arrives(report(
                sentTo(BEN), BEN.typed(), "Action: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 Spam"));

        mailbox.empty();

        assertThat(undeliverable).isEmpty();
        assertThat(left()).as("they hold an address").isEmpty();
    }

    @Test
    void areNotBelievedWithoutProofNorForEver() throws MessagingException {
        var to = sentTo(ANA);
        arrives(report(to, BEN.typed(), GONE));
        arrives(report("returns+" + "0".repeat(42) + "@sextant.example", ANA.typed(), GONE));
        arrives(report("returns@sextant.example", ANA.typed(), GONE));
        clock.pass(Duration.ofDays(15));
        arrives(report(to, ANA.typed(), GONE));

        mailbox.empty();

        assertThat(undeliverable).isEmpty();
        assertThat(left()).hasSize(4);
    }

    @Test
    void lieBesideWhatPeopleWriteWhichStaysAndIsReadOnce() throws MessagingException {
        arrives("To: " + sentTo(ANA) + "\nFrom: ana@example.org\nSubject: Thank you\n\nI am away until Monday.\n");
        arrives("To: " + sentTo(BEN) + "\nContent-Type: multipart/report; boundary=b\n\nno parts at all\n");
        arrives(report(sentTo(ANA), ANA.typed(), GONE));

        mailbox.empty();

        assertThat(undeliverable).containsExactly(ANA);
        assertThat(left()).hasSize(2);
        for (var mail : left()) {
            assertThat(mail.getFlags().contains(Flags.Flag.SEEN)).isTrue();
        }
    }

    private String sentTo(EmailAddress mailbox) {
        return returns.of(new Ids(clock).next(), mailbox).orElseThrow();
    }

    private static String report(String cameBackTo, String recipient, String status) {
        return "From: MAILER-DAEMON@mx.example\nTo: <" + cameBackTo + ">\nSubject: Undelivered\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\nIt could not be brought.\n"
                + "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
                + "Final-Recipient: rfc822; " + recipient + "\n" + status + "\n\n--b\n";
    }

    private void arrives(String mail) throws MessagingException {
        var crlf = mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(crlf)));
    }

    private static List<MimeMessage> left() {
        return Stream.of(SERVER.getReceivedMessages()).toList();
    }
}
