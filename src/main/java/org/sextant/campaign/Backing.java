package org.sextant.campaign;

import java.util.function.Consumer;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the names of organisations under campaigns and takes them away: the last step of what the coalition has decided, which answers for who may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Backing {

    private final Register register;

    Backing(Register register) {
        this.register = register;
    }

    /**
     * The organisation stands behind the campaign from now on.
     *
     * @throws WrongStage if the campaign has ended
     * @throws TooManyPartners if as many do as can
     */
    public void join(CampaignId id, OrganisationId organisation) {
        change(id, campaign -> campaign.join(organisation));
    }

    /**
     * It stands behind the campaign no more.
     *
     * @throws LastPartner if nobody else would
     */
    public void part(CampaignId id, OrganisationId organisation) {
        change(id, campaign -> campaign.part(organisation));
    }

    /**
     * Refuses to begin anything in a campaign that is over.
     *
     * @throws WrongStage if the campaign has ended
     */
    public void requireChangeable(CampaignId id) {
        register.find(id).requireChangeable();
    }

    /** Whether somebody else stands behind the campaign, too. */
    public boolean othersStandBehind(CampaignId id, OrganisationId organisation) {
        return register.find(id).summary().organisations().stream().anyMatch(other -> !other.equals(organisation));
    }

    private void change(CampaignId id, Consumer<Campaign> verb) {
        var campaign = register.find(id);
        verb.accept(campaign);
        register.keep(campaign);
    }
}
