package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.sextant.action.Plans.plan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.action.ActionState;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.Signups;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A host calls one shift off, and takes a guest's place back. */
@BrowserTest
class HostOfShiftsIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private String page;

    @BeforeEach
    void openAStall() {
        var scene = new Scene(beans);
        var stall = scene.open(plan().shifts(scene.soon().atTime(9, 0), 2, 2, 2));
        var member = scene.somebodyAs(Role.MEMBER);
        var signups = beans.getBean(Signups.class);
        signups.take(stall, new SlotNumber(1), member);
        signups.take(stall, new SlotNumber(2), member);
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        page = "/app/campaigns/" + campaign.slug() + "/actions/" + stall;
    }

    @ForEachReader
    void callsOneOffAndTakesAPlaceBack(Reader reader, Browser browser) {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        hands.window().open(page);
        var shifts = hands.window().page().locator(".slot");
        var calledOff = hands.words().of("action.board.state", ActionState.CANCELLED);

        press(hands, shifts.nth(2), "action.board.slot.call-off");
        assertThat(shifts.nth(2)).containsText(calledOff);
        hands.press("shell.undo");
        assertThat(shifts.nth(2)).not().containsText(calledOff);

        press(hands, shifts.nth(1), "action.board.slot.call-off");
        confirm(hands, "action.board.slot.call-off");
        assertThat(shifts.nth(1)).containsText(calledOff);
        assertThat(named(shifts.nth(1), hands, "action.board.slot.hold")).hasCount(0);
        var guests = hands.window().page().locator(".scroll tbody tr");
        assertThat(guests).hasCount(2);
        hands.look("host-1-called-off");

        press(hands, guests.first(), "action.board.guests.remove");
        confirm(hands, "action.board.guests.remove");
        assertThat(guests).hasCount(1);
        hands.look("host-2-removed");
    }

    private static Locator named(Locator where, Hands hands, String key) {
        return where.locator("vaadin-button[aria-label^='" + hands.words().of(key) + ": ']");
    }

    private static void press(Hands hands, Locator where, String key) {
        named(where, hands, key).click();
        hands.window().settle();
    }

    private static void confirm(Hands hands, String key) {
        hands.window()
                .page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(hands.words().of(key)))
                .click();
        hands.window().settle();
    }
}
