package org.sextant.campaign.coalition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.People;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for whom in a campaign: one person for each partner, of its own people, whom the public reads by name if they say so themselves. */
@Service
@Transactional
public class Spokespeople {

    private final PartnerRepository partners;
    private final CoalitionActs acts;
    private final Mandates mandates;
    private final People people;
    private final PartnerTidings tidings;

    Spokespeople(
            PartnerRepository partners, CoalitionActs acts, Mandates mandates, People people, PartnerTidings tidings) {
        this.partners = partners;
        this.acts = acts;
        this.mandates = mandates;
        this.people = people;
        this.tidings = tidings;
    }

    /**
     * Says who speaks for the organisation in the campaign, or that nobody does for now. They are told, and named to the public by their own word alone.
     *
     * @throws NotPermitted unless {@code by} speaks for this very organisation
     * @throws NotAsked if it does not stand behind the campaign
     * @throws NotOfThePartner if the person holds nothing in the organisation
     */
    public void choose(CampaignId campaign, OrganisationId organisation, Optional<PersonId> person, PersonId by) {
        acts.speak(CoalitionRight.SPEAK, organisation, by, "spokesperson-set", campaign.toString());
        if (person.filter(chosen -> !belongs(chosen, organisation)).isPresent()) {
            throw new NotOfThePartner();
        }
        var partner = find(campaign, organisation);
        partner.letSpeak(orNobody(person));
        partners.saveAndFlush(partner);
        person.filter(chosen -> !chosen.equals(by)).ifPresent(chosen -> tidings.tellThatTheySpeak(partner, chosen));
    }

    private static @Nullable PersonId orNobody(Optional<PersonId> person) {
        return person.orElse(null);
    }

    /**
     * Says whether the public may read one's own name.
     *
     * @throws NotAsked unless {@code self} speaks for the organisation there
     */
    public void consent(CampaignId campaign, OrganisationId organisation, boolean named, PersonId self) {
        var partner = find(campaign, organisation);
        partner.consent(self, named);
        partners.saveAndFlush(partner);
    }

    /**
     * Who speaks for the partners, for the campaign's team.
     *
     * @throws NotPermitted unless {@code by} may see the campaign's workroom
     */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Spokesperson> of(CampaignId campaign, PersonId by) {
        acts.requireReader(campaign, by);
        return inCharge(campaign);
    }

    /** The names that the public may know. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> publicly(CampaignId campaign) {
        return inCharge(campaign).entrySet().stream()
                .filter(one -> one.getValue().named())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().name()));
    }

    /** Where the person speaks for a partner. */
    @Transactional(readOnly = true)
    public List<SpeaksFor> spokenBy(PersonId person) {
        return partners.spokenBy(person, Limit.of(Coalition.MOST_SHOWN)).stream()
                .filter(partner -> belongs(person, partner.organisation()))
                .map(partner -> new SpeaksFor(partner.campaign(), partner.organisation(), partner.isNamed()))
                .toList();
    }

    // Who has left the organisation since speaks for it no more.
    private Map<OrganisationId, Spokesperson> inCharge(CampaignId campaign) {
        var speaking = partners.of(campaign.uuid()).stream()
                .filter(partner -> partner.state() == PartnerState.AGREED)
                .filter(partner -> partner.spokesperson()
                        .filter(person -> belongs(person, partner.organisation()))
                        .isPresent())
                .toList();
        var names = people.names(speaking.stream()
                .flatMap(partner -> partner.spokesperson().stream())
                .distinct()
                .toList());
        return speaking.stream().collect(Collectors.toMap(Partner::organisation, partner -> {
            var person = partner.spokesperson().orElseThrow();
            return new Spokesperson(person, names.getOrDefault(person, ""), partner.isNamed());
        }));
    }

    private boolean belongs(PersonId person, OrganisationId organisation) {
        return mandates.of(person).stream().map(MandateSummary::scope).anyMatch(Scope.of(organisation)::equals);
    }

    private Partner find(CampaignId campaign, OrganisationId organisation) {
        return partners.findById(PartnerKey.of(campaign, organisation)).orElseThrow(NotAsked::new);
    }
}
