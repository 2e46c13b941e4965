package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people look at the actions of a campaign, and several actions are changed at once. */
@BrowserTest
class BoardTogetherIT {

    private static final String BOARD = "/app/campaigns/ratify-icrmw/actions";
    private static final String STALL = "Stall at the market";

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    // Of its own: on the demo's there may still be whoever closed their window a moment ago.
    private String boardOfAnotherCampaign() {
        var scene = new Scene(beans);
        scene.open(Plans.plan().titled(STALL).tasks(scene.soon(), "Bring the table"));
        take(scene.campaign(), "organizer", Role.ORGANIZER);
        take(scene.campaign(), "coordinator", Role.COORDINATOR);
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        return "/app/campaigns/" + campaign.slug() + "/actions";
    }

    private void take(CampaignId campaign, String account, Role role) {
        var person = beans.getBean(DemoAccounts.class).person(account);
        beans.getBean(Mandates.class).take(person, role, Scope.of(campaign));
    }

    @Test
    void showsWhatAnotherPersonDoesAndThatTheyAreThere(Browser browser) {
        var words = messages.in(Language.EN);
        var board = boardOfAnotherCampaign();
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        var coordinator = browser.window(Reader.ENGLISH).signIn("coordinator");
        organizer.open(board);
        coordinator.open(board);
        assertThat(organizer.page().locator(".here")).containsText("Samir Ben Youssef");
        organizer.page().locator(".job h3 a").filter(has(STALL)).focus();

        coordinator.page().locator(".job").filter(has(STALL)).locator(".mover").click();
        coordinator
                .page()
                .getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(words.of("action.board.step.under-way")))
                .click();
        assertThat(lane(organizer, words.of("action.board.state.under-way"))).containsText(STALL);
        organizer.picture("board-live");

        coordinator
                .page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words.of("shell.undo")))
                .click();
        assertThat(lane(organizer, words.of("action.board.state.open"))).containsText(STALL);
        coordinator.page().locator(".crumb a").first().click();
        assertThat(organizer.page().locator(".here")).not().containsText("Samir");
    }

    @ForEachReader
    void putsSomebodyInChargeOfSeveralAndTakesItBack(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("coordinator");
        var hands = new Hands(window, messages.in(reader.language()));
        window.open(BOARD + "?view=table&state=open");
        var before = inCharge(window);
        assertThat(window.page().locator(".together vaadin-button").first()).isDisabled();

        window.page().locator("thead input").click();
        window.settle();
        hands.look("board-together");
        window.page().locator(".together vaadin-select").click();
        window.page()
                .getByRole(AriaRole.OPTION)
                .filter(has("Samir Ben Youssef"))
                .click();
        window.settle();
        assertThat(inCharge(window)).containsOnly("Samir Ben Youssef");
        assertThat(window.page().locator("tbody input:checked")).hasCount(before.size());
        window.picture("board-together-done");

        hands.press("shell.undo");
        assertThat(inCharge(window)).isEqualTo(before);
    }

    @Test
    void leavesChoosingToThoseWhoMayChange(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("member");

        window.open(BOARD + "?view=table");

        assertThat(window.page().locator("tbody tr")).not().hasCount(0);
        assertThat(window.page().locator(".table input")).hasCount(0);
        assertThat(window.page().locator(".together")).hasCount(0);
    }

    private static List<String> inCharge(Window window) {
        return window.page().locator("tbody td:nth-child(6)").allInnerTexts();
    }

    private static FilterOptions has(String text) {
        return new FilterOptions().setHasText(text);
    }

    private static Locator lane(Window window, String state) {
        return window.page()
                .locator(".lane")
                .filter(new FilterOptions().setHas(window.page().locator("h2").filter(has(state))));
    }
}
