package org.sextant.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sextant.member.Right;
import org.sextant.member.joint.CarriedOut;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointKind;
import org.sextant.member.joint.Proposal;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ending a campaign, as what takes two people and an hour. */
@Component
class EndOfCampaign implements JointKind {

    private static final String KEY = "end-campaign";

    private final Register register;

    EndOfCampaign(Register register) {
        this.register = register;
    }

    static Proposal proposal(CampaignId campaign) {
        return new Proposal(KEY, campaign.toString(), Scope.of(campaign), Optional.empty());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Right right(Proposal what) {
        return CampaignRight.PLAN;
    }

    @Override
    public Right rightOfModerators() {
        return CampaignRight.AGREE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Scope> reach(Proposal what) {
        return List.of(campaign(what).scopes());
    }

    @Override
    @Transactional(readOnly = true)
    public Told told(Proposal what, Words words) {
        var campaign = campaign(what).summary();
        var title = campaign.title().in(words.language());
        return new Told(
                words.of("campaign.joint.end.title", "campaign", title),
                words.of("campaign.end.text"),
                campaign.principle(),
                "campaigns/" + campaign.slug() + "/plan");
    }

    /** The campaign's own page does. */
    @Override
    public boolean saysThatItWaits() {
        return true;
    }

    /** What cannot wait is met by a pause, which can be undone. */
    @Override
    public boolean inAnEmergency() {
        return false;
    }

    @Override
    public void agreed(JointActSummary act) {
        var by = act.agreedBy().orElseThrow();
        change(act, campaign -> campaign.agreeToEnd(by, act.agreedAt().orElseThrow()));
    }

    @Override
    public void stopped(JointActSummary act) {
        var why = new Reason(act.stoppedWhy().orElseThrow().text());
        var by = act.stoppedBy().orElseThrow();
        change(act, campaign -> campaign.stopEnd(why, by, act.settledAt().orElseThrow()));
    }

    @Override
    public void lapsed(JointActSummary act) {
        change(act, Campaign::goOn);
    }

    @Override
    public CarriedOut carryOut(JointActSummary act, Instant now) {
        change(act, campaign -> campaign.end(now));
        return CarriedOut.DONE;
    }

    private void change(JointActSummary act, Consumer<Campaign> verb) {
        var campaign = campaign(act.what());
        verb.accept(campaign);
        register.keep(campaign);
    }

    private Campaign campaign(Proposal what) {
        return register.find(new CampaignId(UUID.fromString(what.subject())));
    }
}
