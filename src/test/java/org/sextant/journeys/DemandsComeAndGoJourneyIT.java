package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.AfterEach;
import org.sextant.programme.ComingAndGoing;
import org.sextant.programme.Demands;
import org.sextant.programme.PartText.Field;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A demand that comes into the programme and leaves it again. */
@BrowserTest
class DemandsComeAndGoJourneyIT {

    private static final String TITLE = "A day of rest for everybody";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    @Autowired
    private Demands demands;

    private final DemandId id = ComingAndGoing.fresh();

    @AfterEach
    void leaveTheProgrammeAsItWas() {
        if (demands.inForce(id).isPresent()) {
            new ComingAndGoing(beans).retire(id);
        }
    }

    @ForEachReader
    void comesAndGoesByTwoPeople(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var organizer = new Hands(browser.window(reader).signIn("organizer"), words);
        var moderator = new Hands(browser.window(reader).signIn("moderator"), words);
        var page = "/" + reader.language().tag() + "/demands/" + id;

        propose(organizer);
        assertThat(door.get(page).statusCode()).isEqualTo(404);
        agree(moderator, "new-demand");
        await().pollInSameThread().until(() -> door.get(page).body().contains(TITLE));

        retire(organizer);
        agree(moderator, "retiring");
        await().pollInSameThread().until(() -> door.get(page).body().contains("id=\"retired\""));
        look(organizer.window(), page, "demand-retired");
        look(
                organizer.window(),
                "/" + reader.language().tag() + "/principles/dignity",
                "principle-with-retired-demand");
        look(organizer.window(), "/app/programme/" + id, "programme-demand-retired");
    }

    private void propose(Hands hands) {
        hands.window().open("/app/programme/new?principle=dignity");
        hands.press("programme.work.new.propose");
        assertThat(hands.window().page().locator("[role=alert]").first())
                .containsText(hands.words().of("programme.work.wrong.english"));
        look(hands.window(), "/app/programme/new?principle=dignity", "programme-new-demand");
        hands.write(field(hands.words(), Field.TITLE), TITLE);
        hands.write(field(hands.words(), Field.TEXT), "Nobody works seven days a week.");
        hands.write(field(hands.words(), Field.MET), "The law says so.");
        hands.tick(hands.words().of("programme.addressee.employer"));
        assertThat(hands.field(hands.words().of("programme.work.new.name"))).hasValue("a-day-of-rest-for-everybody");
        hands.write(hands.words().of("programme.work.new.name"), id.name());
        hands.press("programme.work.new.propose");
        assertThat(hands.window().page().locator(".banner"))
                .containsText(hands.words().of("programme.work.own"));
        hands.window().assertAccessible();
        hands.window().picture("programme-new-demand-waits");
        hands.window().open("/app/programme");
        assertThat(hands.window().page().locator("li").filter(new FilterOptions().setHasText(TITLE)))
                .containsText(hands.words().of("programme.work.waits.new-demand"));
    }

    private void retire(Hands hands) {
        var why = hands.words()
                .of(
                        "programme.work.field-in",
                        "field",
                        hands.words().of("programme.work.retire.why"),
                        "language",
                        hands.words().nameOf(Language.EN));
        hands.window().open("/app/programme/" + id);
        hands.window()
                .page()
                .getByText(hands.words().of("programme.work.retire"))
                .first()
                .click();
        hands.write(why, "Another demand says it better.");
        hands.press("programme.work.retire.propose");
        assertThat(hands.window().page().locator(".banner"))
                .containsText(hands.words().of("programme.work.own"));
    }

    private static void agree(Hands hands, String kind) {
        hands.window().open("/app/moderation");
        assertThat(hands.window().page().locator("main"))
                .containsText(hands.words().of("programme.work.does." + kind));
        assertThat(hands.window().page().locator("ins")).not().hasCount(0);
        hands.window().assertAccessible();
        hands.window().picture("programme-agree-" + kind);
        hands.press("programme.work.approve." + kind);
    }

    private static String field(Words words, Field field) {
        return words.of(
                "programme.work.field-in",
                "field",
                words.of("programme.work.field", field),
                "language",
                words.nameOf(Language.EN));
    }

    private static void look(Window window, String path, String name) {
        window.open(path);
        window.assertAccessible();
        window.picture(name);
    }
}
