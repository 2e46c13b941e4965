package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Mandates;
import org.sextant.member.RoleHolders;
import org.sextant.petition.PetitionRight;
import org.sextant.petition.guard.GuardRight;
import org.sextant.vocabulary.PersonId;

/** What a person is offered here. Whether they may is asked once more below the views. */
@SpringComponent
class Access {

    private final Campaigns campaigns;
    private final Mandates mandates;
    private final RoleHolders holders;

    Access(Campaigns campaigns, Mandates mandates, RoleHolders holders) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.holders = holders;
    }

    boolean read(PersonId person, CampaignSummary campaign) {
        return mandates.allows(person, PetitionRight.READ, campaigns.scopes(campaign.id()));
    }

    boolean write(PersonId person, CampaignSummary campaign) {
        return mandates.allows(person, PetitionRight.WRITE, campaigns.scopes(campaign.id()));
    }

    boolean translate(PersonId person, CampaignSummary campaign) {
        return mandates.allows(person, PetitionRight.TRANSLATE, campaigns.scopes(campaign.id()));
    }

    boolean moderate(PersonId person) {
        return mandates.allows(person, PetitionRight.APPROVE);
    }

    boolean watch(PersonId person) {
        return mandates.allows(person, GuardRight.WATCH);
    }

    /** Those of the people who read what signers wrote, take signatures out of the count, or watch over it, where one of them is told something. */
    Set<PersonId> watching(Set<PersonId> people, Predicate<PersonId> somethingWaitsFor) {
        return Stream.of(PetitionRight.MODERATE, GuardRight.VOID, GuardRight.WATCH)
                .flatMap(right -> holders.allowed(people, right, somethingWaitsFor).stream())
                .collect(Collectors.toSet());
    }
}
