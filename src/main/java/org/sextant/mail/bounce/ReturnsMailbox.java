package org.sextant.mail.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.sextant.vocabulary.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mailbox to which letters come back, read over IMAP. What was ours is told and deleted: it holds an address. Everything else is marked as read and left to people.
 */
class ReturnsMailbox {

    /**
     * Where it is.
     *
     * @param protocol {@code imaps}, or {@code imap} for one on the same machine
     */
    record Place(String protocol, String host, int port, String user, String password) {

        @Override
        public String toString() {
            return "a mailbox";
        }
    }

    /** What becomes of a letter that came back for good. */
    interface Settling {

        void undeliverable(EmailAddress mailbox);
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReturnsMailbox.class);
    private static final int A_ROUND = 200;

    /** In bytes. A report is some thousand, and whole letters of ours are no longer. */
    private static final int LONGEST = 1_000_000;

    private final Place place;
    private final ReturnPath returns;
    private final Settling settling;
    private final Session session;

    ReturnsMailbox(Place place, ReturnPath returns, Settling settling) {
        this.place = place;
        this.returns = returns;
        this.settling = settling;
        this.session = Session.getInstance(properties(place.protocol()));
    }

    private static Properties properties(String protocol) {
        var properties = new Properties();
        // Without these a server that hangs would hold the job for good
        properties.setProperty("mail." + protocol + ".connectiontimeout", "10000");
        properties.setProperty("mail." + protocol + ".timeout", "20000");
        properties.setProperty("mail." + protocol + ".writetimeout", "20000");
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        // Reading alone must not mark a mail as read: the database may be away, and it has to come again.
        properties.setProperty("mail." + protocol + ".peek", "true");
        return properties;
    }

    /** Reads what has come, at most some hundreds; the rest the next time. */
    void empty() {
        try (var store = session.getStore(place.protocol())) {
            store.connect(place.host(), place.port(), place.user(), place.password());
            empty(store);
        } catch (MessagingException away) {
            // Without its words: a server may repeat in them what it was given.
            LOG.warn(
                    "The mailbox of letters that came back cannot be read now: {}",
                    away.getClass().getSimpleName());
        }
    }

    private void empty(Store store) throws MessagingException {
        // Closed with the folder, what is marked as deleted is gone.
        try (var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            var fresh = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            for (var message : Arrays.copyOf(fresh, Math.min(fresh.length, A_ROUND))) {
                message.setFlag(isOurs(message) ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
            }
        }
    }

    private boolean isOurs(Message message) throws MessagingException {
        try {
            return message.getSize() <= LONGEST
                    && DeliveryReport.in(message).filter(this::isOurs).isPresent();
        } catch (FolderClosedException | StoreClosedException gone) {
            throw gone;
        } catch (MessagingException | IOException unreadable) {
            LOG.info(
                    "A mail among letters that came back cannot be read: {}",
                    unreadable.getClass().getSimpleName());
            return false;
        }
    }

    private boolean isOurs(DeliveryReport report) {
        List<EmailAddress> proven = report.about().stream()
                .filter(mailbox -> returns.proves(report.cameBackTo(), mailbox))
                .toList();
        if (report.isForGood()) {
            proven.forEach(settling::undeliverable);
        }
        return !proven.isEmpty();
    }
}
