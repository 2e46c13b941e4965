package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.petition.addressee.Addressees;
import org.sextant.petition.addressee.Threshold;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AddresseeJourneyIT {

    private static final String CAMPAIGN = "/app/campaigns/ratify-icrmw/petitions/";

    @Autowired
    private Messages messages;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private DemoAccounts accounts;

    @Test
    void addsAStateWithItsOfficialChannelAndTakesItOutAgain(Browser browser) {
        var words = messages.in(Language.EN);
        var petition = draft();
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        organizer.open(CAMPAIGN + petitions.byId(petition).orElseThrow().slug());

        choose(organizer, words.of("petition.addressee.field.country"), "Portugal");
        choose(
                organizer,
                words.of("petition.addressee.column.channel"),
                "Assembleia da República: Petição: debate in plenary");
        assertThat(organizer.page().locator(".banner.warn", hasText("participacao.parlamento.pt")))
                .isVisible();
        assertThat(field(organizer, words.of("petition.addressee.column.target")))
                .hasValue("7500");
        press(organizer, words.of("petition.addressee.work.save"));

        assertThat(organizer.page().locator(".table tbody th")).hasText("Portugal");
        org.assertj.core.api.Assertions.assertThat(addressees.of(petition)).hasSize(1);
        organizer.assertAccessible();

        press(organizer, words.of("petition.addressee.work.remove") + ": Portugal");
        assertThat(organizer.page().getByText(words.of("petition.addressee.work.none")))
                .isVisible();
        org.assertj.core.api.Assertions.assertThat(addressees.of(petition)).isEmpty();
    }

    @Test
    void takesOverTheOfficialStepsAndAddsOneOfItsOwn(Browser browser) {
        var words = messages.in(Language.EN);
        var petition = draft();
        var hands = new Hands(browser.window(Reader.ENGLISH).signIn("organizer"), words);
        var organizer = hands.window();
        organizer.open(CAMPAIGN + petitions.byId(petition).orElseThrow().slug());

        choose(organizer, words.of("petition.addressee.field.country"), "United Kingdom");
        choose(
                organizer,
                words.of("petition.addressee.column.channel"),
                "UK Government and Parliament: e-petition: debate");
        hands.press("petition.step.take-over");
        assertThat(hands.field(words.of("petition.step.field.signatures"))).hasCount(2);
        assertThat(hands.button("petition.step.take-over")).hasCount(0);
        hands.press("petition.step.add");
        hands.write(words.of("petition.step.field.signatures"), "500");
        hands.press("petition.addressee.work.save");
        assertThat(organizer.page().locator(".banner.bad li")).hasCount(1);
        hands.write(words.of("petition.step.field.effect", "language", words.nameOf(Language.EN)), "A meeting");
        hands.look("petition-steps-work");
        hands.press("petition.addressee.work.save");

        assertThat(organizer.page().locator(".table tbody td").nth(2)).containsText("500");
        org.assertj.core.api.Assertions.assertThat(
                        addressees.of(petition).getFirst().thresholds())
                .extracting(Threshold::signatures)
                .containsExactly(500, 10_000, 100_000);
    }

    @Test
    void saysAtTheFieldWhatIsMissing(Browser browser) {
        var words = messages.in(Language.EN);
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        organizer.open(CAMPAIGN + petitions.byId(draft()).orElseThrow().slug());

        field(organizer, words.of("petition.addressee.column.target")).fill("0");
        press(organizer, words.of("petition.addressee.work.save"));

        assertThat(organizer.page().locator(".banner.bad li")).hasCount(2);
        assertThat(field(organizer, words.of("petition.addressee.column.target")))
                .hasValue("0");
    }

    @ForEachReader
    void showNoBarrier(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("organizer");
        window.open(CAMPAIGN + "ratify-icrmw");
        window.page().locator(".table").last().scrollIntoViewIfNeeded();
        window.assertAccessible();
        window.picture("petition-addressees-work");

        window.openPublic("/petitions/ratify-icrmw/addressees");
        window.assertAccessible();
        window.picture("petition-addressees");
        window.openPublic("/petitions/ratify-icrmw");
        window.picture("petition-with-addressees");
    }

    private PetitionId draft() {
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow();
        var plan = new PetitionPlan(
                Map.of(Language.EN, new PetitionText("Ratify", "We ask for one thing.")),
                LocalizedText.of(Language.EN, "the governments"),
                100,
                Optional.empty(),
                Set.of());
        return petitions.start(
                new StartPetition(campaign.id(), new Slug("x" + UUID.randomUUID()), plan),
                accounts.person("organizer"));
    }

    private static void choose(Window window, String label, String option) {
        var box = field(window, label);
        box.fill(option);
        window.page()
                .getByRole(
                        AriaRole.OPTION, new GetByRoleOptions().setName(option).setExact(true))
                .click();
        window.settle();
    }

    private static Locator field(Window window, String label) {
        return window.page().getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Window window, String name) {
        window.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        window.settle();
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
