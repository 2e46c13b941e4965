package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.signing.Tally;
import org.sextant.shell.Words;
import org.sextant.shell.ui.EmptyState;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** A campaign's petitions. */
@SpringComponent
class PetitionsTab implements CampaignTab {

    private final Petitions petitions;
    private final Tally tally;
    private final Access access;
    private final ObjectProvider<Words> words;

    PetitionsTab(Petitions petitions, Tally tally, Access access, ObjectProvider<Words> words) {
        this.petitions = petitions;
        this.tally = tally;
        this.access = access;
        this.words = words;
    }

    @Override
    public String path() {
        return "petitions";
    }

    @Override
    public String title(Words words) {
        return words.of("petition.work.tab");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var spoken = words.getObject();
        var list = new Div();
        list.addClassName("stack");
        var mayWrite = access.write(person, campaign);
        var known = petitions.of(campaign.id());
        if (known.isEmpty()) {
            list.add(empty(campaign, mayWrite, spoken));
            return list;
        }
        if (mayWrite) {
            list.add(begin("petition.work.list.new", campaign, spoken));
        }
        var over =
                known.stream().collect(Collectors.partitioningBy(petition -> petition.state() == PetitionState.CLOSED));
        list.add(cards(over.getOrDefault(false, List.of()), campaign, person, spoken));
        var closed = over.getOrDefault(true, List.of());
        if (!closed.isEmpty()) {
            list.add(new H2(spoken.of("petition.list.closed")), cards(closed, campaign, person, spoken));
        }
        return list;
    }

    private Div cards(List<PetitionSummary> some, CampaignSummary campaign, PersonId person, Words words) {
        var cards = new Div();
        cards.addClassName("cards");
        some.forEach(petition -> cards.add(card(campaign, petition, person, words)));
        return cards;
    }

    private PetitionCard card(CampaignSummary campaign, PetitionSummary petition, PersonId person, Words words) {
        var next = NextStep.of(petition, petitions.mayApprove(petition, person), access.write(person, campaign));
        var card = new PetitionCard(petition, Address.of(campaign, petition), words);
        card.measure(tally.of(petition.id()));
        card.offer(next);
        return card;
    }

    private static EmptyState empty(CampaignSummary campaign, boolean mayWrite, Words words) {
        var title = words.of("petition.work.list.empty.title");
        return mayWrite
                ? new EmptyState(
                        title,
                        words.of("petition.work.list.empty.text"),
                        begin("petition.work.list.first", campaign, words))
                : new EmptyState(title, words.of("petition.work.list.empty.wait"));
    }

    private static Button begin(String key, CampaignSummary campaign, Words words) {
        var button = new Button(words.of(key), click -> UI.getCurrentOrThrow().navigate(Address.ofNew(campaign)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
