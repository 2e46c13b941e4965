package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.Team;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.member.Role;
import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.PersonId;

/** The names of those who can be the second person, for those who may know them. */
@SpringComponent
class SecondPeople {

    private final Team team;
    private final People people;

    SecondPeople(Team team, People people) {
        this.team = team;
        this.people = people;
    }

    /** The other organizers of the campaign; none for a viewer who may not see who works in it. */
    List<String> namesFor(PersonId viewer, PetitionSummary petition) {
        if (!team.allows(viewer, CampaignRight.SEE_TEAM, petition.campaign())) {
            return List.of();
        }
        var proposer = petition.proposedBy().orElse(viewer);
        return team.of(petition.campaign(), viewer).stream()
                .filter(member ->
                        member.role() == Role.ORGANIZER && !member.person().equals(proposer))
                .map(Team.Member::name)
                .distinct()
                .toList();
    }

    /** Who proposed it: whoever decides on it may know. */
    Optional<String> proposer(PetitionSummary petition) {
        return petition.proposedBy().flatMap(people::byId).map(PersonSummary::name);
    }
}
