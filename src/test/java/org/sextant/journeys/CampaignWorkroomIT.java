package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.place.Places;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CampaignWorkroomIT {

    @Autowired
    private Messages messages;

    @Autowired
    private Places places;

    private Words words;

    @BeforeEach
    void english() {
        words = messages.in(Language.EN);
    }

    @ForEachReader
    void isReadByItsTeam(Reader reader, Browser browser) {
        var own = messages.in(reader.language());
        var window = browser.window(reader).signIn("organizer");

        for (var path : new String[] {
            "campaigns",
            "campaigns/new?demand=ratify-icrmw",
            "campaigns/ratify-icrmw",
            "campaigns/ratify-icrmw/people",
            "campaigns/ratify-icrmw/plan/edit",
            "campaigns/ratify-icrmw/join"
        }) {
            window.open("/app/" + path);
            assertThat(window.page().locator("h1")).isVisible();
            window.assertAccessible();
            window.picture("campaign-" + path.replaceAll("[^a-z]+", "-"));
        }
        window.open("/app/campaigns/ratify-icrmw?view=timeline");
        assertThat(window.page().locator(".tabs [aria-current]")).hasText(own.of("campaign.plan.title"));
        assertThat(window.page().locator("sextant-timeline .chart")).isVisible();
    }

    @ForEachReader
    void showsOnEachCardTheWheelOfWhatTheCampaignCarries(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("organizer");
        window.open("/app/campaigns");
        window.assertAccessible();
        var cards = window.page().locator(".cards .card");
        var wheels = cards.locator("svg.wheel");

        assertThat(wheels).hasCount(cards.count());
        assertThat(wheels.first()).isVisible();
        assertThat(wheels.evaluateAll("all => new Set(all.map(one => one.getAttribute('aria-labelledby'))).size"))
                .isEqualTo(cards.count());
        assertThat(wheels.first().boundingBox().width).isGreaterThanOrEqualTo(64);
        assertThat(wheels.evaluateAll("all => all.every(one => one.querySelector('.ray, .plan, .none, .met'))"))
                .isEqualTo(true);
    }

    @ForEachReader
    void beginsWithTheStateWhosePageLedHere(Reader reader, Browser browser) {
        var own = messages.in(reader.language());
        var window = browser.window(reader).signIn("organizer");

        window.open("/app/campaigns/new?demand=ratify-icrmw&place=IT");

        assertThat(window.page()
                        .getByLabel(own.of("campaign.form.addressee.name"), exact())
                        .first())
                .hasValue(places.byCode(new CountryCode("IT")).in(reader.language()));
    }

    @Test
    void isStartedCompletedAndShown(Browser browser, Door door) {
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        var page = window.page();

        window.open("/app/campaigns/new?demand=ratify-icrmw");
        hands(window).press("campaign.start.act");
        assertThat(page.locator("[role=alert]").first()).containsText(words.of("campaign.form.title.none"));
        window.assertAccessible();
        hands(window).field(words.of("campaign.form.title")).first().fill("Bread and Roses for All");
        hands(window)
                .field(words.of("campaign.form.summary"))
                .first()
                .fill("Forty domestic workers ask their city for contracts.");
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("French"))
                .check();
        window.settle();
        assertThat(hands(window).field(words.of("campaign.form.slug")).first()).hasValue("bread-and-roses-for-all");
        // As somebody in a hurry does: two clicks start one campaign.
        hands(window).button("campaign.start.act").dblclick();
        window.settle();
        assertThat(page).hasURL(Pattern.compile(".*/app/campaigns/bread-and-roses-for-all$"));

        isShownOnceNothingIsMissing(window);
    }

    private void isShownOnceNothingIsMissing(Window window) {
        var page = window.page();
        assertThat(page.locator(".banner").first())
                .containsText(words.of("campaign.missing.title", "language", "French"));
        assertThat(page.locator(".banner").first()).containsText(words.of("campaign.missing.addressee"));
        hands(window).press("campaign.show.act");
        assertThat(page.getByText(words.of("campaign.show.incomplete"))).isVisible();
        window.picture("campaign-draft");

        page.getByText(words.of("campaign.missing.addressee")).click();
        window.settle();
        hands(window).field(words.of("campaign.form.addressee.name")).first().fill("the City of Turin");
        page.getByLabel(words.of("campaign.form.title"), exact())
                .last()
                .fill("Du pain et des roses pour tout le monde");
        page.getByLabel(words.of("campaign.form.summary"), exact())
                .last()
                .fill("Quarante personnes demandent un contrat.");
        window.assertAccessible();
        hands(window).press("campaign.edit.act");
        assertThat(page.getByText(words.of("campaign.draft.complete.title"))).isVisible();

        hands(window).press("campaign.show.act");
        hands(window).button("campaign.show.act").last().click();
        window.settle();
        assertThat(page.locator(".line .badge")).hasText(words.of("campaign.stage.live"));
    }

    @Test
    void invitesByMailAndTakesBack(Browser browser, Door door) {
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        var page = window.page();
        window.open("/app/campaigns/ratify-icrmw/people");

        hands(window).field(words.of("campaign.invite.to")).first().fill("nobody");
        hands(window).press("campaign.invite.act");
        assertThat(page.locator("vaadin-text-area [slot=error-message]")).hasText(words.of("campaign.invite.to.shape"));
        hands(window).field(words.of("campaign.invite.to")).first().fill("ines@example.org");
        hands(window).press("campaign.invite.act");
        assertThat(page.locator(".rows")).containsText("ines@example.org");
        assertThat(door.mailbox().newest("ines@example.org").text()).contains("/account/invitations/");
        hands(window).field(words.of("campaign.invite.to")).first().fill("Ines@Example.org");
        hands(window).press("campaign.invite.act");
        assertThat(page.locator("vaadin-text-area [slot=error-message]"))
                .hasText(words.of("campaign.invite.to.invited"));

        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions()
                                .setName(words.of("campaign.invitations.take-back") + ": ines@example.org"))
                .click();
        window.settle();
        hands(window).button("campaign.invitations.take-back").last().click();
        window.settle();
        assertThat(page.getByText("ines@example.org")).hasCount(0);
    }

    @ForEachReader
    void invitesManyWhoWerePastedAtOnce(Reader reader, Browser browser, Door door) {
        var here = messages.in(reader.language());
        var mark = UUID.randomUUID().toString();
        var window = browser.window(reader).signIn("organizer");
        var hands = new Hands(window, here);
        window.open("/app/campaigns/ratify-icrmw/people");
        var to = hands.field(here.of("campaign.invite.to")).first();
        var none = "Ana Ruiz";

        to.fill("Ana <a%1$s@example.org>, b%1$s@example.org\n%2$s\nA%1$s@example.org\ncoordinator@sextant.example"
                .formatted(mark, none));
        hands.press("campaign.invite.act");
        var outcome = window.page().locator("[role=status].banner");
        assertThat(outcome).containsText(here.of("campaign.invite.sent", "number", 2));
        assertThat(outcome)
                .containsText(here.of("campaign.invite.there", "number", 1, "who", "coordinator@sextant.example"));
        assertThat(outcome).containsText(here.of("campaign.invite.repeated", "number", 1));
        assertThat(window.page().locator("vaadin-text-area [slot=error-message]"))
                .containsText(here.of("campaign.invite.line", "line", 2, "text", none));
        assertThat(to).hasValue(none);
        hands.look("people-invited-many");
        assertThat(door.mailbox().newest("b" + mark + "@example.org").text()).contains("/account/invitations/");

        to.fill("a%1$s@example.org\nc%1$s@example.org".formatted(mark));
        hands.press("campaign.invite.act");
        assertThat(outcome)
                .containsText(here.of("campaign.invite.waiting", "number", 1, "who", "a" + mark + "@example.org"));
        assertThat(to).hasValue("");
        // The newest of the notes.
        hands.button("shell.undo").last().click();
        assertThat(window.page().locator(".rows")).not().containsText("c" + mark);
        assertThat(window.page().locator(".rows")).containsText("a" + mark);
    }

    @Test
    void keepsTenThousandAddressesThatWerePastedAndInvitesNobody(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        window.open("/app/campaigns/ratify-icrmw/people");
        var to = hands(window).field(words.of("campaign.invite.to")).first();
        var pasted = IntStream.range(0, 10_000)
                .mapToObj(number -> "Guest Number %d <guest%d@example.org>".formatted(number, number))
                .collect(Collectors.joining("\n"));

        // As the clipboard does it; typing that much takes a browser minutes.
        to.evaluate(
                "(field, text) => { field.value = text;"
                        + " ['input', 'change'].forEach(kind => field.dispatchEvent(new Event(kind, { bubbles: true }))); }",
                pasted);
        hands(window).press("campaign.invite.act");

        assertThat(window.page().locator("vaadin-text-area [slot=error-message]"))
                .hasText(words.of("campaign.invite.to.too-many", "number", 10_000, "most", 200));
        assertThat(to).hasValue(pasted);
        assertThat(window.page().getByText("guest1@example.org")).hasCount(0);
        hands(window).look("people-too-many");
    }

    @Test
    void isJoinedAndLeft(Browser browser) {
        var window = browser.window(Reader.ENGLISH_ON_A_PHONE).signIn("outsider");
        window.open("/app/campaigns/ratify-icrmw/join");

        hands(window).press("campaign.join.act");
        assertThat(window.page()).hasURL(Pattern.compile(".*/app/campaigns/ratify-icrmw$"));
        window.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words.of("campaign.people.title")))
                .click();
        window.settle();
        assertThat(window.page().locator(".banner")).containsText(words.of("member.role.member"));
        assertThat(hands(window).field(words.of("campaign.invite.to"))).hasCount(0);
        window.assertAccessible();

        hands(window).press("campaign.leave.act");
        hands(window).button("campaign.leave.act").last().click();
        window.settle();
        assertThat(window.page().locator("h1")).hasText(words.of("campaign.list.title"));
    }

    @ParameterizedTest
    @CsvSource({
        "outsider,  /app/campaigns,                           200",
        "outsider,  /app/campaigns/new,                       403",
        "outsider,  /app/campaigns/ratify-icrmw,              403",
        "outsider,  /app/campaigns/ratify-icrmw/people,       403",
        "outsider,  /app/campaigns/there-is-none,             403",
        "outsider,  /app/campaigns/ratify-icrmw/join,         200",
        "member,    /app/campaigns/ratify-icrmw/plan,         200",
        "member,    /app/campaigns/ratify-icrmw/plan/edit,    403",
        "organizer, /app/campaigns/ratify-icrmw/nothing-here, 404",
        "organizer, /app/campaigns/there-is-none,             404",
    })
    void answersTrulyBeforeTheApplicationStarts(String account, String path, int status, Door door) {
        assertThat(door.signIn(account).get(path).statusCode()).isEqualTo(status);
    }

    private static GetByLabelOptions exact() {
        return new GetByLabelOptions().setExact(true);
    }

    private Hands hands(Window window) {
        return new Hands(window, words);
    }
}
