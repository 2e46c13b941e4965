package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.SomePeople;
import org.sextant.petition.Closing;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The tab with a campaign's petitions … */
@OnH2
@ViewPackages(packages = "org.sextant.petition.ui")
class PetitionsTabTests extends SpringBrowserlessTest {

    @Autowired
    private PetitionsTab tab;

    @Autowired
    private Petitions petitions;

    @Autowired
    private BeanFactory beans;

    private PersonId organizer;
    private PersonId second;
    private CampaignSummary campaign;
    private Words words;

    @BeforeEach
    void start() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        organizer = new SomePeople(beans).organizerOfThePlatform();
        second = new SomePeople(beans).organizerOfThePlatform();
        var campaigns = beans.getBean(Campaigns.class);
        campaign = campaigns
                .byId(campaigns.start(
                        new StartCampaign(fresh(), PlanFixture.complete().plan()), organizer))
                .orElseThrow();
    }

    @Test
    void invitesAnOrganizerToWriteTheFirst() {
        assertThat(shownTo(organizer)).contains(words.of("petition.work.list.first"));
    }

    @Test
    void tellsOthersWhoWritesPetitions() {
        assertThat(shownTo(new SomePeople(beans).called("Jonas")))
                .contains(words.of("petition.work.list.empty.wait"))
                .doesNotContain(words.of("petition.work.list.first"));
    }

    @Test
    void saysWhatWaitsAndForWhom() {
        petitions.propose(petition(), organizer);

        assertThat(shownTo(organizer))
                .contains(words.of("petition.work.state.proposed"), words.of("petition.work.next.wait"));
        assertThat(shownTo(second)).contains(words.of("petition.work.next.decide"));
    }

    @Test
    void showsCountGoalLanguagesAndTheShortLinkOfAnOpenOne() {
        var id = petition();
        petitions.propose(id, organizer);
        petitions.approve(id, second);

        assertThat(shownTo(organizer))
                .contains(
                        "of 10 signatures",
                        "English: published, version 1",
                        words.of("petition.work.list.no-end"),
                        "/p/" + petitions.byId(id).orElseThrow().code());
    }

    @Test
    void putsWhatIsClosedApartAndSaysHowItWas() {
        var id = petition();
        petitions.propose(id, organizer);
        petitions.approve(id, second);
        assertThat(shownTo(organizer)).doesNotContain(words.of("petition.list.closed"));

        beans.getBean(Deadlines.class).close(id, Closing.WITHDRAWN, organizer);

        var day = words.date(petitions.byId(id).orElseThrow().endedOn().orElseThrow());
        assertThat(shownTo(organizer))
                .contains(
                        words.of("petition.list.closed"),
                        words.of("petition.closed.on", Closing.WITHDRAWN, "day", day));
    }

    @Test
    void keepsTheShortLinkUntilItLeadsSomewhere() {
        petition();

        assertThat(shownTo(organizer)).doesNotContain("/p/").contains(words.of("petition.work.next.propose"));
    }

    private String shownTo(PersonId person) {
        return tab.content(campaign, person).getElement().getTextRecursively();
    }

    private PetitionId petition() {
        var plan = new PetitionPlan(
                Map.of(Language.EN, new PetitionText("Ratify", "Please.")),
                LocalizedText.of(Language.EN, "the government"),
                10,
                Optional.empty(),
                Set.of());
        return petitions.start(new StartPetition(campaign.id(), fresh(), plan), organizer);
    }

    private static Slug fresh() {
        return new Slug("x" + UUID.randomUUID());
    }
}
