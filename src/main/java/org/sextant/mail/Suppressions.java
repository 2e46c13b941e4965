package org.sextant.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asked us never to write when somebody types their address into a form. Kept as keyed fingerprints: the list can be asked, not read. Letters about an
 * account still come.
 */
@Component
@Transactional
public class Suppressions {

    private static final String KEY = "mail-suppression";
    private static final int PROOF_BYTES = 16;

    /** 32 bytes in base64url. */
    private static final int MARK_LENGTH = 43;

    private final JdbcClient database;
    private final DataKeys keys;

    Suppressions(JdbcClient database, DataKeys keys) {
        this.database = database;
        this.keys = keys;
        keys.of(KEY); // made now, not within somebody's transaction, where it would take a second connection
    }

    /** Repeating changes nothing. */
    public void neverWriteTo(EmailAddress address) {
        neverWriteTo(mailbox(address));
    }

    /** Repeating changes nothing. */
    public void neverWriteTo(Mailbox mailbox) {
        database.sql("insert into mail_suppression (mailbox) values (:mark) on conflict do nothing")
                .param("mark", mailbox.mark())
                .update();
    }

    /** Takes it back; harmless where nobody had asked. */
    public void writeAgainTo(Mailbox mailbox) {
        database.sql("delete from mail_suppression where mailbox = :mark")
                .param("mark", mailbox.mark())
                .update();
    }

    /** Whether no letter that somebody asks for in a form may go there. */
    @Transactional(readOnly = true)
    public boolean contains(EmailAddress address) {
        return contains(mailbox(address));
    }

    /** Whether no letter that somebody asks for in a form may go there. */
    @Transactional(readOnly = true)
    public boolean contains(Mailbox mailbox) {
        return database.sql("select count(*) from mail_suppression where mailbox = :mark")
                        .param("mark", mailbox.mark())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those of them that were asked not to be written to. */
    @Transactional(readOnly = true)
    Set<EmailAddress> among(Collection<EmailAddress> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        var marks = addresses.stream()
                .collect(Collectors.toMap(
                        address -> address, address -> mailbox(address).mark(), (same, _) -> same));
        var found = Set.copyOf(database.sql("select mailbox from mail_suppression where mailbox in (:marks)")
                .param("marks", Set.copyOf(marks.values()))
                .query(String.class)
                .list());
        return marks.entrySet().stream()
                .filter(mark -> found.contains(mark.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The mailbox of a letter's last link, or nothing where the link is not one of ours. */
    public Optional<Mailbox> ofLink(String shown) {
        var mark = shown.substring(0, Math.min(MARK_LENGTH, shown.length()));
        var expected = link(new Mailbox(mark)).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8))
                ? Optional.of(new Mailbox(mark))
                : Optional.empty();
    }

    /** What stands in the link: the mark, and the proof that we gave it out. Holds no address and needs no row of its own. */
    String link(EmailAddress address) {
        return link(mailbox(address));
    }

    private String link(Mailbox mailbox) {
        var proof = key().fingerprint("never-write/" + mailbox.mark());
        return mailbox.mark() + base64url(Arrays.copyOf(proof, PROOF_BYTES));
    }

    private Mailbox mailbox(EmailAddress address) {
        return new Mailbox(base64url(key().fingerprint(address.canonical())));
    }

    private DataKey key() {
        return keys.of(KEY);
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
