package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.need.NeedPlan;
import org.sextant.action.need.Needs;
import org.sextant.action.need.Wish;
import org.sextant.campaign.CampaignScene;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.NeedId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody has typed of a need and not stored: kept, offered again, and never put over what others did. */
@BrowserTest
class NeedManuscriptIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private CampaignScene scene;
    private CampaignId campaign;
    private Hands hands;

    @BeforeEach
    void openTheNeeds(Browser browser) {
        scene = new CampaignScene(beans);
        campaign = scene.live();
        hands = new Hands(browser.window(Reader.ENGLISH).signIn("organizer"), messages.in(Language.EN));
        open();
    }

    @Test
    void isOfferedAgainUntilTheNeedIsWritten() {
        var number = hands.field(hands.words().of("need.form.number")).first();
        type(number, "7");

        open();
        hands.press("shell.manuscript.take");
        assertThat(number).hasValue("7");
        hands.press("need.form.save");

        open();
        assertThat(hands.button("shell.manuscript.take")).hasCount(0);
    }

    @Test
    void isOfferedAgainWhenTheNeedIsChangedTheNextTime() {
        write(12);
        change();
        type(numberInRow(), "7");

        change();
        hands.press("shell.manuscript.take");
        assertThat(numberInRow()).hasValue("7");
        hands.press("need.form.keep");

        change();
        assertThat(numberInRow()).hasValue("7");
        assertThat(hands.button("shell.manuscript.take")).hasCount(0);
    }

    @Test
    void isNotStoredOverWhatSomebodyElseChangedMeanwhile() {
        var need = write(12);
        change();
        type(numberInRow(), "7");
        var needs = beans.getBean(Needs.class);
        needs.change(needs.byId(need, scene.organizer()).orElseThrow(), people(9), scene.organizer());

        change();
        hands.press("shell.manuscript.take");
        hands.press("need.form.keep");
        assertThat(hands.window().page().locator(".rows .banner.warn")).containsText("9");
    }

    private NeedId write(int number) {
        return beans.getBean(Needs.class).write(campaign, Optional.empty(), people(number), scene.organizer());
    }

    private static NeedPlan people(int number) {
        return new NeedPlan(Wish.people(), Optional.of(number), Optional.empty());
    }

    private void open() {
        hands.window().open("/app/campaigns/" + scene.summary(campaign).slug() + "/needs");
    }

    private void change() {
        open();
        var name = hands.words().of("need.change");
        hands.window()
                .page()
                .locator(".rows")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
        hands.window().settle();
    }

    private Locator numberInRow() {
        return hands.window().page().locator(".rows").getByLabel(hands.words().of("need.form.number"));
    }

    private void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        hands.window().settle();
    }
}
