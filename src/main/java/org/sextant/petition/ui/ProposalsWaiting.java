package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.WaitingPetitions;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/** Wordings that wait for a person's yes, and what became of one's own. */
@SpringComponent
class ProposalsWaiting implements Waiting {

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final SecondPeople people;
    private final WaitingPetitions waiting;
    private final Messages messages;

    ProposalsWaiting(
            Petitions petitions,
            Campaigns campaigns,
            SecondPeople people,
            WaitingPetitions waiting,
            Messages messages) {
        this.petitions = petitions;
        this.waiting = waiting;
        this.campaigns = campaigns;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var asked = petitions.waitingFor(person).stream().map(petition -> asked(petition, language));
        var mine = petitions.proposedBy(person).stream()
                .filter(petition -> petition.state() != PetitionState.CLOSED)
                .map(petition -> mine(petition, language));
        return Stream.concat(asked, mine).toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return waiting.proposed(people);
    }

    private Row asked(PetitionSummary petition, Language language) {
        var words = messages.in(language);
        var why = people.proposer(petition)
                .map(name -> words.of("petition.work.waiting.asked.by", "name", name))
                .orElseGet(() -> words.of("petition.work.waiting.asked"));
        return row(petition, Urgency.SOMEBODY_WAITS, why, NextStep.DECIDE, language);
    }

    private Row mine(PetitionSummary petition, Language language) {
        var waits = petition.proposedBy().isPresent();
        var why = messages.in(language).of(waits ? "petition.work.waiting.mine" : "petition.work.waiting.back");
        return row(petition, Urgency.THIS_WEEK, why, waits ? NextStep.WAIT : NextStep.PROPOSE, language);
    }

    private Row row(PetitionSummary petition, Urgency urgency, String why, NextStep act, Language language) {
        var words = messages.in(language);
        var campaign = campaigns.byId(petition.campaign()).orElseThrow();
        return new Row(
                act == NextStep.DECIDE ? Sort.APPROVAL : Sort.TASK,
                urgency,
                campaign.principle(),
                words.of("petition.work.waiting.kind"),
                petition.title().in(language),
                why,
                words.of("petition.work.next", act),
                Address.of(campaign, petition),
                petition.id().toString());
    }
}
