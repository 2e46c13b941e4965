package org.sextant.campaign.coalition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The mandates in the campaign of those who belong to an organisation. An organizer leaves by their own word, or by two people's: theirs stay. */
@Component
@Order(10)
class MandateParts implements SharedParts {

    private final Mandates mandates;
    private final People people;

    MandateParts(Mandates mandates, People people) {
        this.mandates = mandates;
        this.people = people;
    }

    static String key(MandateSummary mandate) {
        return "mandate/" + mandate.id();
    }

    @Override
    public List<Part> of(CampaignId campaign, OrganisationId organisation, Set<PersonId> own, Words words) {
        var held = held(campaign, own);
        var names = people.names(held.stream().map(MandateSummary::person).toList());
        return held.stream()
                .map(mandate -> new Part(
                        key(mandate),
                        words.of("member.role", mandate.role()),
                        names.getOrDefault(mandate.person(), ""),
                        mandate.role() != Role.ORGANIZER))
                .toList();
    }

    private List<MandateSummary> held(CampaignId campaign, Set<PersonId> own) {
        return heldOrToCome(campaign)
                .filter(mandate -> own.contains(mandate.person()))
                .toList();
    }

    @Override
    public void settle(List<Part> parts, Farewell farewell) {
        var stopping = parts.stream().filter(farewell::stops).map(Part::key).toList();
        heldOrToCome(farewell.campaign())
                .filter(mandate -> stopping.contains(key(mandate)))
                .forEach(mandate -> mandates.lapse(mandate.id()));
    }

    // Nobody comes back by what was given ahead.
    private Stream<MandateSummary> heldOrToCome(CampaignId campaign) {
        var scope = Scope.of(campaign);
        return Stream.concat(mandates.in(scope, EnumSet.allOf(Role.class)).stream(), mandates.toCome(scope).stream());
    }
}
