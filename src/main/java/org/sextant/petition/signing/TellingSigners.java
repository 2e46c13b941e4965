package org.sextant.petition.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who signed a version that has been replaced: once, and at half the pace of the mail, so that whoever signs at this moment does not wait. */
@Component
class TellingSigners {

    /** Who read the page just before still signs the older version. */
    private static final Duration PAGES_SHOW_THE_OLDER = Duration.ofMinutes(1);

    private final NewerWordings newer;
    private final Mailboxes mailboxes;
    private final Links links;
    private final SignatureLetters letters;
    private final Clock clock;

    TellingSigners(NewerWordings newer, Mailboxes mailboxes, Links links, SignatureLetters letters, Clock clock) {
        this.newer = newer;
        this.mailboxes = mailboxes;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /** Tells the next of them. A round that fails has told nobody, and is done again. */
    @Transactional
    void tell(int most) {
        var before = SignatureTable.time(clock.instant().minus(PAGES_SHOW_THE_OLDER));
        newer.next(before).ifPresent(version -> {
            var stretch = newer.after(version, most);
            stretch.toTell().forEach(this::tell);
            stretch.last().ifPresentOrElse(last -> newer.told(version, last), () -> newer.toldAll(version));
        });
    }

    private void tell(SignatureRow signature) {
        mailboxes.of(signature).ifPresent(mailbox -> {
            var link = links.issue(signature.petition(), signature.id());
            letters.post(List.of(letters.newerWording(mailbox, signature.language(), link)));
        });
    }
}
