package org.sextant.petition.supporter;

import org.sextant.campaign.CampaignEnded;
import org.sextant.vocabulary.PetitionId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the promises of how long anything is known of first supporters. */
@Component
@Transactional
class SupporterErasure {

    private final SupporterCalls calls;
    private final SupporterRepository supporters;
    private final Endings endings;

    SupporterErasure(SupporterCalls calls, SupporterRepository supporters, Endings endings) {
        this.calls = calls;
        this.supporters = supporters;
        this.endings = endings;
    }

    /** Whom nobody confirmed in time, and whose time is over; their links go with them. */
    void eraseSome() {
        supporters.eraseUnconfirmed(calls.now().minus(SupporterLink.CONFIRMS));
        calls.lapsed().forEach(petition -> end(petition, Ending.LAPSED));
        supporters.eraseKeptUntil(calls.now());
    }

    /** What will not come any more; of what can be signed all are told. */
    @ApplicationModuleListener
    void on(CampaignEnded event) {
        calls.running(event.id()).stream()
                .map(SupporterCall::petition)
                .filter(petition -> !calls.petition(petition).isPublic())
                .forEach(petition -> end(petition, Ending.STOPPED));
    }

    private void end(PetitionId petition, Ending how) {
        calls.hold(petition).ifPresent(call -> endings.end(call, how));
    }
}
