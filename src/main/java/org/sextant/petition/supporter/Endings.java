package org.sextant.petition.supporter;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the asking for first supporters: everything that is known of them goes at once, and how many they were stays. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Endings {

    private final SupporterCalls calls;
    private final SupporterRepository supporters;
    private final SupporterSecrets secrets;

    Endings(SupporterCalls calls, SupporterRepository supporters, SupporterSecrets secrets) {
        this.calls = calls;
        this.supporters = supporters;
        this.secrets = secrets;
    }

    /** @param call held by the caller */
    void end(SupporterCall call, Ending how) {
        if (!call.isOver()) {
            call.end(how, calls.supporting(call), calls.now());
            calls.save(call);
            supporters.eraseAll(call.petition());
            secrets.destroy(call);
        }
    }
}
