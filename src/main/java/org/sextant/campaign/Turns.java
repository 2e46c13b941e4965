package org.sextant.campaign;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.member.joint.JointActId;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.NotOpenAnyMore;
import org.sextant.member.joint.OwnProposal;
import org.sextant.member.joint.Why;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What brings campaigns from one stage to another, and what has: one method for each {@link Turn} that a person takes, but for {@link Campaigns#goLive}.
 *
 * <p>Each throws {@link NotPermitted} unless {@code by} has the turn's right there, {@link WrongStage} where the campaign does not stand as it must,
 * {@link SecondPersonNeeded} where {@code by} would be both people of a turn that takes two, {@link ChangedMeanwhile} where somebody else was faster, and
 * {@link NoSuchCampaign} for an unknown id.
 */
@Service
@Transactional
public class Turns {

    /** Older lines of a history than these are not shown. */
    public static final int MOST = 100;

    private final Register register;
    private final TurnTakenRepository history;
    private final Acts acts;
    private final JointActs joint;
    private final Clock clock;

    Turns(Register register, TurnTakenRepository history, Acts acts, JointActs joint, Clock clock) {
        this.register = register;
        this.history = history;
        this.acts = acts;
        this.joint = joint;
        this.clock = clock;
    }

    /**
     * Asks a second person to read the draft and to show it to the public.
     *
     * @throws CampaignIncomplete if something is still missing
     */
    public void submitForReview(CampaignId id, PersonId by) {
        turn(Turn.SUBMIT_FOR_REVIEW, id, by, campaign -> campaign.submitForReview(by, clock.instant()));
    }

    /** Makes a draft again of what waits for a review. */
    public void takeBack(CampaignId id, PersonId by) {
        turn(Turn.TAKE_BACK, id, by, campaign -> campaign.takeBack(by, clock.instant()));
    }

    /** Says no to what waits for a review, and why. */
    public void sendBack(CampaignId id, Reason why, PersonId by) {
        turn(Turn.SEND_BACK, id, by, campaign -> campaign.sendBack(why, by, clock.instant()));
    }

    /**
     * Says yes to what waits for a review: the public sees it.
     *
     * @param read as it was read
     * @throws CampaignIncomplete if its last day has passed since
     */
    public void approve(CampaignSummary read, PersonId by) {
        turn(Turn.APPROVE, read.id(), by, campaign -> {
            campaign.requireReadAs(read.version());
            campaign.approve(by, clock.instant());
        });
    }

    /** Nobody can join until it is resumed, and its demands count as planned; the team reads why. */
    public void pause(CampaignId id, Reason why, PersonId by) {
        turn(Turn.PAUSE, id, by, campaign -> campaign.pause(why, by, clock.instant()));
    }

    /** Lets it go on after a pause. */
    public void resume(CampaignId id, PersonId by) {
        turn(Turn.RESUME, id, by, campaign -> campaign.resume(by, clock.instant()));
    }

    /**
     * Asks a second person to agree to the campaign's end.
     *
     * @throws NotToMergeInto if it cannot go on inside the campaign that is named
     */
    public void proposeEnd(CampaignId id, End end, Reason why, PersonId by) {
        turn(Turn.PROPOSE_END, id, by, campaign -> {
            end.into().ifPresent(other -> requireToGoOnIn(other, id));
            campaign.proposeEnd(end, why, by, clock.instant());
        });
        joint.propose(EndOfCampaign.proposal(id), new Why(why.text()), by);
    }

    private void requireToGoOnIn(CampaignId other, CampaignId id) {
        if (other.equals(id) || register.isNotLive(other)) {
            throw new NotToMergeInto();
        }
    }

    /**
     * Agrees to the end that is proposed; unless somebody stops it the campaign ends an hour later.
     *
     * @param read as it was read
     */
    public void agreeToEnd(CampaignSummary read, PersonId by) {
        register.find(read.id()).requireReadAs(read.version());
        decide(read.id(), act -> joint.agree(act, by));
    }

    /** Says no to the end that is proposed, or stops it in the hour after a second person has agreed. */
    public void stopEnd(CampaignId id, Reason why, PersonId by) {
        decide(id, act -> joint.stop(act, new Why(why.text()), by));
    }

    // The campaign itself takes the turn as a part of it: see EndOfCampaign.
    private void decide(CampaignId id, Consumer<JointActId> decision) {
        var open = joint.open(EndOfCampaign.proposal(id))
                .orElseThrow(() -> new WrongStage(register.find(id).stage()));
        try {
            decision.accept(open.id());
        } catch (NotOpenAnyMore overtaken) {
            throw new ChangedMeanwhile();
        } catch (OwnProposal own) {
            throw new SecondPersonNeeded();
        }
    }

    private void turn(Turn turn, CampaignId id, PersonId by, Consumer<Campaign> verb) {
        var campaign = register.find(id);
        acts.turn(by, campaign, turn);
        verb.accept(campaign);
        register.keep(campaign);
    }

    /** Whether this person could take the turn now. */
    @Transactional(readOnly = true)
    public boolean isOpen(Turn turn, CampaignSummary campaign, PersonId person) {
        var asked = campaign.life().askedBy().filter(person::equals).isPresent();
        return turn.follows(campaign.stage())
                && !(turn.takesASecondPerson() && asked)
                && acts.mayTurn(person, register.find(campaign.id()), turn);
    }

    /** The campaigns in which a review or a proposed end waits for this person. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> waitingFor(PersonId person) {
        return register.asking().stream()
                .filter(campaign -> acts.mayTurn(person, campaign, Turn.AGREE_TO_END))
                .map(Campaign::summary)
                .filter(campaign ->
                        campaign.life().askedBy().filter(person::equals).isEmpty())
                .toList();
    }

    /**
     * What has happened to the campaign as a whole, the latest first, at most {@link #MOST}.
     *
     * @throws NotPermitted unless {@code by} may see its workroom
     */
    @Transactional(readOnly = true)
    public List<PastTurn> of(CampaignId id, PersonId by) {
        acts.read(by, register.find(id));
        return history.findOf(id, Limit.of(MOST)).stream().map(TurnTaken::past).toList();
    }
}
