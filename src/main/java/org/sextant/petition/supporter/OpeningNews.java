package org.sextant.petition.supporter;

import java.util.List;
import org.sextant.petition.supporter.SupporterLetters.Recipient;
import org.sextant.vocabulary.PetitionId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells first supporters once that the petition can be signed, and forgets them with the same stroke. Nobody is signed: the wording may be another than the one they read. */
@Component
class OpeningNews {

    /** As many as go into one transaction. */
    private static final int BATCH = 200;

    private final SupporterCalls calls;
    private final SupporterRepository supporters;
    private final SupporterLetters letters;
    private final SupporterSecrets secrets;
    private final Endings endings;

    OpeningNews(
            SupporterCalls calls,
            SupporterRepository supporters,
            SupporterLetters letters,
            SupporterSecrets secrets,
            Endings endings) {
        this.calls = calls;
        this.supporters = supporters;
        this.letters = letters;
        this.secrets = secrets;
        this.endings = endings;
    }

    List<PetitionId> due() {
        return calls.opened();
    }

    /**
     * Tells some of those of that petition.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean tellSome(PetitionId petition) {
        return calls.hold(petition)
                .filter(call -> !call.isOver())
                .filter(this::tellSome)
                .isPresent();
    }

    private boolean tellSome(SupporterCall call) {
        var some = supporters.lockSupporting(call.petition(), Limit.of(BATCH));
        var key = secrets.of(call);
        letters.opened(
                some.stream()
                        .map(supporter -> new Recipient(
                                supporter.contact(key).orElseThrow().mailbox(), supporter.language()))
                        .toList(),
                calls.petition(call.petition()).code());
        some.forEach(supporters::delete);
        call.told(some.size());
        calls.save(call);
        if (some.size() == BATCH) {
            return true;
        }
        endings.end(call, Ending.OPENED);
        return false;
    }
}
