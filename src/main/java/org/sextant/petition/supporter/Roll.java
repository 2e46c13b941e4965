package org.sextant.petition.supporter;

import java.time.Instant;
import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who supports a petition, and answers by letter. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Roll {

    private final SupporterRepository supporters;
    private final SupporterLinks links;
    private final SupporterLetters letters;
    private final SupporterSecrets secrets;
    private final Ids ids;

    Roll(
            SupporterRepository supporters,
            SupporterLinks links,
            SupporterLetters letters,
            SupporterSecrets secrets,
            Ids ids) {
        this.supporters = supporters;
        this.links = links;
        this.letters = letters;
        this.secrets = secrets;
        this.ids = ids;
    }

    /**
     * Whatever is known of the mailbox already, it gets a letter.
     *
     * @param call held by the caller
     */
    void enter(SupporterCall call, Support support, Instant now) {
        var key = secrets.of(call);
        var supporter = supporters
                .findByPetitionAndFingerprint(call.petition(), Supporter.fingerprint(support.email(), key))
                .orElseGet(() -> new Supporter(SupporterId.fresh(ids), call, support, key, now));
        supporter.offer(call, support, key, now);
        var written = supporter.canBeWrittenTo(now);
        if (written) {
            supporter.written(now);
        }
        // Before its links, which refer to it.
        supporters.saveAndFlush(supporter);
        if (written) {
            answer(supporter, support, key, now);
        }
    }

    private void answer(Supporter supporter, Support support, DataKey key, Instant now) {
        if (supporter.isConfirmed()) {
            letters.known(support.email(), supporter.language(), links.issue(supporter, now));
        } else {
            var code = secrets.code();
            supporter.give(code, key, now);
            supporters.saveAndFlush(supporter);
            letters.ask(support.email(), supporter.language(), links.issue(supporter, now), code);
        }
    }
}
