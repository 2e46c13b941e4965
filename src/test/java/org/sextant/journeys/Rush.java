package org.sextant.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.sextant.sealing.Token;
import org.sextant.testing.Door;

/**
 * People who sign and confirm without a pause, whatever becomes of the application meanwhile. Their mailboxes are here, so that no kill reaches them; and here stands
 * what they were answered.
 */
final class Rush implements AutoCloseable {

    private static final String SIGN = "/en/petitions/ratify-icrmw/signatures";
    private static final int PEOPLE_AT_ONCE = 4;
    private static final Pattern LINK = Pattern.compile("/en/confirm/(\\S+)");

    private final GreenMail mailboxes = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Door> door = new AtomicReference<>();
    private final Set<String> signed = ConcurrentHashMap.newKeySet();
    private final Set<Token> confirmed = ConcurrentHashMap.newKeySet();
    private final Map<String, Collection<Token>> received = new ConcurrentHashMap<>();
    private final Set<Integer> answers = ConcurrentHashMap.newKeySet();
    private final Set<String> read = new HashSet<>();
    private final Semaphore home = new Semaphore(0);
    private volatile boolean over;

    Rush() {
        mailboxes.start();
    }

    /** What an application needs to write to these people. */
    Map<String, String> settings() {
        return Map.of(
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", Integer.toString(mailboxes.getSmtp().getPort()),
                "SEXTANT_MAIL_PER_SECOND", "100000",
                "SEXTANT_SIGN_LIMIT_PER_HOUR", "0",
                "SEXTANT_DEMO_SEED_SIGNATURES", "0");
    }

    /** From now on they go to this door. */
    void goTo(Door current) {
        if (door.getAndSet(current) == null) {
            for (var person = 0; person < PEOPLE_AT_ONCE; person++) {
                people.execute(this::signOn);
            }
            people.execute(this::confirmOn);
        }
    }

    private void signOn() {
        while (!over) {
            var mailbox = "x" + UUID.randomUUID() + "@example.org";
            if (answer(SIGN, Map.of("email", mailbox)) == 303) {
                signed.add(mailbox);
            }
        }
    }

    private void confirmOn() {
        while (!over) {
            pause();
            readMail().forEach(token -> {
                if (answer("/en/confirm/" + token.text(), Map.of()) == 303) {
                    confirmed.add(token);
                }
            });
        }
    }

    /** 0 where nobody answered. */
    private int answer(String path, Map<String, String> form) {
        try {
            var status = door.get().post(path, form).statusCode();
            answers.add(status);
            return status;
        } catch (UncheckedIOException killed) {
            pause();
            return 0;
        }
    }

    private void pause() {
        try {
            if (home.tryAcquire(200, TimeUnit.MILLISECONDS)) {
                home.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The links that came since one looked last. */
    private synchronized Collection<Token> readMail() {
        var fresh = new ConcurrentLinkedQueue<Token>();
        for (var mail : mailboxes.getReceivedMessages()) {
            if (read.add(numberOf(mail))) {
                var token = new Token(linkIn(mail));
                received.computeIfAbsent(receiver(mail), _ -> new ConcurrentLinkedQueue<>())
                        .add(token);
                fresh.add(token);
            }
        }
        return fresh;
    }

    // A mail that was sent again, because a kill came before it was crossed off, is the same one.
    private static String numberOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String linkIn(MimeMessage mail) {
        try {
            var text =
                    (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            var link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("No link in " + GreenMailUtil.getBody(mail));
            }
            return link.group(1);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** They go home; who was answered is known from now on. */
    void end() {
        over = true;
        home.release();
        people.close();
    }

    int signatures() {
        return signed.size();
    }

    int confirmations() {
        return confirmed.size();
    }

    /** Every status that was answered. */
    Set<Integer> answers() {
        return Set.copyOf(answers);
    }

    /** Who was told that the signature is taken. */
    Set<String> signed() {
        return Set.copyOf(signed);
    }

    /** Whose confirmation was answered. */
    Set<Token> confirmed() {
        return Set.copyOf(confirmed);
    }

    /** The links in each mailbox. */
    Map<String, Collection<Token>> received() {
        readMail();
        return Map.copyOf(received);
    }

    @Override
    public void close() {
        end();
        mailboxes.stop();
    }
}
