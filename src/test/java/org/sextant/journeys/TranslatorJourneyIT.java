package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A translator is told what is missing, writes it, proposes it, and somebody else publishes it. */
@BrowserTest
class TranslatorJourneyIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private final String title = "Homes for all " + UUID.randomUUID().toString().substring(0, 8);
    private Slug campaign;
    private Slug petition;

    @BeforeEach
    void openAPetitionThatSpeaksEnglishAlone() {
        var accounts = beans.getBean(DemoAccounts.class);
        var organizer = accounts.person("organizer");
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var plan = PlanFixture.complete()
                .speaking(Language.EN, Language.FR)
                .between(today, today.plusDays(90))
                .plan();
        campaign = new Slug("c" + UUID.randomUUID());
        petition = new Slug("p" + UUID.randomUUID());
        var campaigns = beans.getBean(Campaigns.class);
        var id = campaigns.start(new StartCampaign(campaign, plan), organizer);
        campaigns.goLive(id, organizer);
        var wording = new PetitionPlan(
                Map.of(Language.EN, new PetitionText(title, "Nobody sleeps outside.")),
                LocalizedText.of(Language.EN, "the city"),
                100,
                Optional.empty(),
                Set.of());
        var petitions = beans.getBean(Petitions.class);
        var started = petitions.start(new StartPetition(id, petition, wording), organizer);
        petitions.propose(started, organizer);
        petitions.approve(started, accounts.person("moderator"));
    }

    @ForEachReader
    void writesWhatIsMissingAndASecondPersonPublishesIt(Reader reader, Browser browser) {
        var nadia = hands(reader, browser, "translator");
        var page = nadia.window().page();
        nadia.window().open("/app/");
        var row = page.locator(".need li").filter(new FilterOptions().setHasText(title));
        assertThat(row).containsText(nadia.words().nameOf(Language.FR));
        row.locator("a").first().click();
        nadia.window().settle();

        assertThat(nadia.field(label(nadia, "title", Language.EN))).not().isEditable();
        nadia.write(label(nadia, "addressee", Language.FR), "la ville");
        nadia.write(label(nadia, "title", Language.FR), "Des logements pour toutes et tous");
        nadia.write(label(nadia, "body", Language.FR), "Personne ne dort dehors.");
        nadia.look("translator-1-written");
        nadia.press("petition.work.propose");
        assertThat(nadia.button("petition.work.approve")).hasCount(0);
        nadia.look("translator-2-proposed");

        var moderator = hands(reader, browser, "moderator");
        moderator.window().open("/app/campaigns/" + campaign + "/petitions/" + petition);
        moderator.press("petition.work.approve");
        org.assertj.core.api.Assertions.assertThat(beans.getBean(Petitions.class)
                        .bySlug(petition)
                        .orElseThrow()
                        .wordings())
                .containsOnlyKeys(Language.EN, Language.FR);
    }

    @ForEachReader
    void findsWhatWaitsInEachLanguage(Reader reader, Browser browser) {
        var nadia = hands(reader, browser, "translator");
        var page = nadia.window().page();
        var card = page.locator("article.card").filter(new FilterOptions().setHasText(title));
        nadia.window().open("/app/translations");
        assertThat(card).containsText(nadia.words().nameOf(Language.FR));
        nadia.look("translations-1-all");

        nadia.window().open("/app/translations?language=en");
        assertThat(card).hasCount(0);
        nadia.look("translations-2-none");

        nadia.window().open("/app/translations?language=fr");
        card.locator("h2 a").click();
        assertThat(nadia.field(label(nadia, "title", Language.FR))).isEditable();
    }

    private static String label(Hands hands, String field, Language language) {
        return hands.words()
                .of("petition.work.field." + field, "language", hands.words().nameOf(language));
    }

    private Hands hands(Reader reader, Browser browser, String account) {
        return new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
    }
}
