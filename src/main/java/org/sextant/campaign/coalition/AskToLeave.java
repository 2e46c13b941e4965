package org.sextant.campaign.coalition;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.member.Right;
import org.sextant.member.joint.CarriedOut;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointKind;
import org.sextant.member.joint.Proposal;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking a partner to leave, as what takes two people and an hour. Its own people neither propose it, nor agree, nor stop it; they hear of it. */
@Component
public class AskToLeave implements JointKind {

    private static final String KEY = "ask-partner-to-leave";

    private final Campaigns campaigns;
    private final Leaving leaving;
    private final PartnerNames names;
    private final PartnerTidings tidings;

    AskToLeave(Campaigns campaigns, Leaving leaving, PartnerNames names, PartnerTidings tidings) {
        this.campaigns = campaigns;
        this.leaving = leaving;
        this.names = names;
        this.tidings = tidings;
    }

    /** The proposal that the organisation leave the campaign. */
    public static Proposal proposal(CampaignId campaign, OrganisationId organisation) {
        return new Proposal(KEY, campaign + "." + organisation, Scope.of(campaign), Optional.empty());
    }

    private static OrganisationId organisation(Proposal what) {
        return new OrganisationId(
                UUID.fromString(what.subject().substring(what.subject().indexOf('.') + 1)));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Right right(Proposal what) {
        return CoalitionRight.ASK_TO_LEAVE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Scope> reach(Proposal what) {
        return Arrays.stream(campaigns.scopes(what.where().campaign()))
                .filter(scope -> !scope.equals(Scope.of(organisation(what))))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Told told(Proposal what, Words words) {
        var campaign = campaigns.byId(what.where().campaign()).orElseThrow(NoSuchCampaign::new);
        return new Told(
                words.of(
                        "coalition.joint.title",
                        "name",
                        names.of(organisation(what)),
                        "campaign",
                        campaign.title().in(words.language())),
                words.of("coalition.joint.text"),
                campaign.principle(),
                "campaigns/" + campaign.slug() + "/" + PartnerTidings.TAB);
    }

    /** Nothing about who stands beside whom cannot wait an hour. */
    @Override
    public boolean inAnEmergency() {
        return false;
    }

    @Override
    public void agreed(JointActSummary act) {
        tidings.tellThatItIsAskedToLeave(
                act.what().where().campaign(),
                organisation(act.what()),
                act.agreedAt().orElseThrow());
    }

    @Override
    public CarriedOut carryOut(JointActSummary act, Instant now) {
        var gone = leaving.leaveByTwo(
                act.what().where().campaign(),
                organisation(act.what()),
                act.agreedBy().orElseThrow());
        return gone ? CarriedOut.DONE : CarriedOut.IMPOSSIBLE;
    }
}
