package org.sextant.campaign;

import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who organizes a campaign by a mandate in it, and so stands for what it tells the public. */
@Component
public class Organizers {

    private final Mandates mandates;

    Organizers(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Those who organize this very campaign, not those who do so by an organisation behind it. */
    public Set<PersonId> of(CampaignId campaign) {
        return mandates.in(Scope.of(campaign), Set.of(Role.ORGANIZER)).stream()
                .map(MandateSummary::person)
                .collect(Collectors.toSet());
    }
}
