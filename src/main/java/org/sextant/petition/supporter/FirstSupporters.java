package org.sextant.petition.supporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.member.NotPermitted;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WrongPetitionState;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Petitions that ask for first supporters before they are public. Of who they are nobody here learns anything: they are a number. */
@Service
@Transactional
public class FirstSupporters {

    private final SupporterCalls calls;
    private final Callers callers;
    private final SupporterSecrets secrets;
    private final Endings endings;

    FirstSupporters(SupporterCalls calls, Callers callers, SupporterSecrets secrets, Endings endings) {
        this.calls = calls;
        this.callers = callers;
        this.secrets = secrets;
        this.endings = endings;
    }

    /** Empty for a petition that never asked for any. */
    @Transactional(readOnly = true)
    public Optional<SupporterCallSummary> of(PetitionId petition) {
        return calls.of(petition).map(calls::summary);
    }

    /** Those of a campaign that still ask. */
    @Transactional(readOnly = true)
    public List<SupporterCallSummary> running(CampaignId campaign) {
        return calls.running(campaign).stream().map(calls::summary).toList();
    }

    /** The campaigns with drafts that still ask. */
    @Transactional(readOnly = true)
    public List<CampaignId> asking() {
        return calls.asking();
    }

    /**
     * Asks for so many by that day, or changes both. Who supports it already is kept as long as they were told.
     *
     * @return the private link where it begins; it is told once. Empty where it goes on
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState if the petition is public
     * @throws ChangedMeanwhile if somebody else was faster
     */
    public Optional<Token> ask(PetitionId id, AskForSupporters asked, PersonId by) {
        var petition = callers.ask(id, "supporters-asked-for", by);
        requireWithin(asked, petition);
        var before = calls.of(id);
        var call = before.orElseGet(() -> new SupporterCall(id, asked, petition.zone()));
        call.ask(asked, petition.zone());
        if (before.isPresent() && !call.isOver()) {
            save(call);
            return Optional.empty();
        }
        before.ifPresent(SupporterCall::beginAnew);
        var token = secrets.token();
        call.link(token, calls.now());
        save(call);
        // An organizer does this once; that it takes a second connection is no harm here, and would be where people
        // come.
        secrets.of(call);
        return Optional.of(token);
    }

    private void requireWithin(AskForSupporters asked, PetitionSummary petition) {
        var today = LocalDate.ofInstant(calls.now(), petition.zone());
        if (!AskForSupporters.isWithin(asked.lastDay(), today)) {
            throw new IllegalArgumentException(
                    "The last day is to come, and at most " + AskForSupporters.MOST_DAYS + " days away");
        }
    }

    /**
     * Makes another private link; the one before leads nowhere any more.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState if the petition is public, or asks for nobody
     */
    public Token renewLink(PetitionId id, PersonId by) {
        callers.ask(id, "supporters-link-renewed", by);
        var call = running(id);
        var token = secrets.token();
        call.link(token, calls.now());
        save(call);
        return token;
    }

    /**
     * Takes the private link back: nobody new comes, who supports it already stays.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState if it asks for nobody
     */
    public void revokeLink(PetitionId id, PersonId by) {
        callers.act(id, "supporters-link-revoked", by);
        var call = running(id);
        call.dropLink();
        save(call);
    }

    /**
     * Gives it up: who supported it is erased at once, and told nothing any more.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState if it asks for nobody, or if the petition is public: then all are being told
     */
    public void stop(PetitionId id, PersonId by) {
        callers.ask(id, "supporters-given-up", by);
        endings.end(running(id), Ending.STOPPED);
    }

    private SupporterCall running(PetitionId id) {
        return calls.hold(id).filter(call -> !call.isOver()).orElseThrow(WrongPetitionState::new);
    }

    private void save(SupporterCall call) {
        try {
            calls.save(call);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            throw new ChangedMeanwhile();
        }
    }
}
