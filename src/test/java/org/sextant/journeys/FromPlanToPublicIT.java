package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.programme.Demands;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.DemandId;
import org.springframework.beans.factory.annotation.Autowired;

/** From a demand to what everybody can read and sign: the organizer plans, a second person is invited, another one agrees to the wording. */
@BrowserTest
class FromPlanToPublicIT {

    private static final DemandId DEMAND = new DemandId("public-services");

    @Autowired
    private Messages messages;

    @Autowired
    private Demands demands;

    @ParameterizedTest
    @EnumSource(
            value = Reader.class,
            names = {"ENGLISH", "ARABIC"})
    void leadsACampaignWithItsPetitionAndActionsIntoPublic(Reader reader, Browser browser, Door door) {
        var organizer = organizer(reader, browser.window(reader).signIn("organizer"));
        var guest = UUID.randomUUID() + "@example.org";

        organizer.startsACampaign(demands.byId(DEMAND).orElseThrow().title().in(reader.language()));
        organizer.writesAPetition();
        organizer.plansAnEvent();
        organizer.plansATaskList();
        organizer.plansAContact();
        var letter = door.mailbox().after(guest, () -> organizer.invites(guest));
        assertThat(letter.link("/account/invitations/")).isNotEmpty();
        isPublic(door, organizer, false, false);

        organizer.goesLive();
        isPublic(door, organizer, true, false);
        organizer.proposesThePetition();
        agrees(hands(reader, browser.window(reader).signIn("moderator")), organizer);
        isPublic(door, organizer, true, true);

        everybodySeesIt(hands(reader, browser.window(reader)), organizer);
    }

    private static void agrees(Hands moderator, Organizer organizer) {
        moderator.window().open("/app/moderation");
        moderator.look("public-10-moderation");
        moderator
                .window()
                .page()
                .locator(".need a[href$='/petitions/" + organizer.petition() + "']")
                .click();
        moderator.window().settle();
        moderator.look("public-11-decide");
        moderator.press("petition.work.approve");
        assertThat(moderator.window().page().locator(".steps [aria-current]"))
                .hasText(moderator.words().of("petition.work.state.open"));
    }

    /** Over plain HTTP, with the status that it has for everybody. */
    private static void isPublic(Door door, Organizer organizer, boolean campaign, boolean petition) {
        var own = "/en/campaigns/" + organizer.campaign();
        answers(door, own, campaign);
        answers(door, "/en/petitions/" + organizer.petition(), petition);
        answers(door, "/en/actions/" + organizer.evening(), campaign);
        answers(door, "/en/actions/" + organizer.leaflets(), campaign);
        answers(door, "/en/actions/" + organizer.question(), campaign);
        if (petition) {
            assertThat(door.get(own).body())
                    .contains("/en/petitions/" + organizer.petition(), "/en/actions/" + organizer.evening());
        }
    }

    // What the public sees is kept for a moment.
    private static void answers(Door door, String path, boolean found) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(door.get(path).statusCode()).as(path).isEqualTo(found ? 200 : 404));
    }

    private static void everybodySeesIt(Hands visitor, Organizer organizer) {
        visitor.window().openPublic("/campaigns/" + organizer.campaign());
        visitor.look("public-12-campaign");
        visitor.window()
                .page()
                .locator("main h3 a[href$='/petitions/" + organizer.petition() + "']")
                .click();
        assertThat(visitor.window().page().locator("#sign button")).isVisible();
        visitor.look("public-13-petition");
        for (var action : new String[] {organizer.evening(), organizer.leaflets(), organizer.question()}) {
            visitor.window().openPublic("/actions/" + action);
            assertThat(visitor.window().page().locator(".form button")).isVisible();
            visitor.look("public-14-" + action.replaceAll(".*-", ""));
        }
    }

    private Organizer organizer(Reader reader, Window window) {
        var fresh = UUID.randomUUID().toString().substring(0, 8);
        return new Organizer(hands(reader, window), "kitchens-" + fresh);
    }

    private Hands hands(Reader reader, Window window) {
        return new Hands(window, messages.in(reader.language()));
    }
}
