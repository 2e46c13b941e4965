package org.sextant.petition.supporter;

import java.time.Instant;
import java.util.stream.IntStream;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** First supporters of a demo's draft who are nobody, and got no letter. */
@Component
@Profile("demo")
class MadeUpSupporters {

    private static final int SUPPORTERS = 27;
    private static final int CONFIRMED = 23;

    private final SupporterCalls calls;
    private final SupporterRepository supporters;
    private final SupporterSecrets secrets;
    private final Ids ids;

    MadeUpSupporters(SupporterCalls calls, SupporterRepository supporters, SupporterSecrets secrets, Ids ids) {
        this.calls = calls;
        this.supporters = supporters;
        this.secrets = secrets;
        this.ids = ids;
    }

    Instant now() {
        return calls.now();
    }

    @Transactional
    void add(PetitionId petition) {
        var call = calls.of(petition).orElseThrow();
        IntStream.range(0, SUPPORTERS).forEach(n -> add(call, n));
    }

    private void add(SupporterCall call, int number) {
        var support = new Support(new EmailAddress("supporter" + number + "@example.org"), "", Language.EN);
        var supporter = new Supporter(SupporterId.fresh(ids), call, support, secrets.of(call), now());
        if (number < CONFIRMED) {
            supporter.confirm(now());
        }
        supporters.saveAndFlush(supporter);
    }
}
