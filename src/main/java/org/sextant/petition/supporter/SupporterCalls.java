package org.sextant.petition.supporter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;

/** The petitions that ask for first supporters, and whether one can be that now. */
@Component
class SupporterCalls {

    private final SupporterCallRepository rows;
    private final Petitions petitions;
    private final Clock clock;

    SupporterCalls(SupporterCallRepository rows, Petitions petitions, Clock clock) {
        this.rows = rows;
        this.petitions = petitions;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    SharedDraft behind(Token link) {
        var call = find(link);
        return new SharedDraft(petition(call.petition()), summary(call), takes(call));
    }

    /** Held until the transaction ends. */
    SupporterCall hold(Token link) {
        return rows.lock(find(link).petition()).orElseThrow(NoSuchCall::new);
    }

    Optional<SupporterCall> hold(PetitionId petition) {
        return rows.lock(petition);
    }

    Optional<SupporterCall> of(PetitionId petition) {
        return rows.findById(petition);
    }

    SupporterCallSummary summary(SupporterCall call) {
        return call.summary(call.isOver() ? 0 : rows.supporting(call.petition()));
    }

    int supporting(SupporterCall call) {
        return rows.supporting(call.petition());
    }

    /** Who is public wants signatures, and no supporters before them. */
    boolean takes(SupporterCall call) {
        return call.takes(now()) && !petition(call.petition()).isPublic();
    }

    PetitionSummary petition(PetitionId id) {
        return petitions.byId(id).orElseThrow(NoSuchCall::new);
    }

    void save(SupporterCall call) {
        rows.saveAndFlush(call);
    }

    List<SupporterCall> running() {
        return rows.running();
    }

    List<SupporterCall> running(CampaignId campaign) {
        return rows.running(campaign);
    }

    /** The campaigns of drafts that still ask. */
    List<CampaignId> asking() {
        return rows.asking();
    }

    /** Those whose petition can be signed by now. */
    List<PetitionId> opened() {
        return rows.opened(now());
    }

    /** Those whose time is over, and with it the one in which anybody is kept. */
    List<PetitionId> lapsed() {
        return rows.closedBefore(now().minus(SupporterCall.KEPT));
    }

    private SupporterCall find(Token link) {
        return rows.findByLink(link.hash()).orElseThrow(NoSuchCall::new);
    }
}
