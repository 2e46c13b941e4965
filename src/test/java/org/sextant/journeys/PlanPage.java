package org.sextant.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.sextant.testing.Window;

/** Where things stand on the page with a campaign's plan. */
final class PlanPage {

    private PlanPage() {}

    static void moves(Hands hands) {
        hands.window()
                .page()
                .locator(".moving")
                .getByRole(AriaRole.BUTTON, named(hands.words().of("campaign.calendar.move")))
                .click();
        hands.window().settle();
    }

    static Locator row(Window window, String title) {
        return window.page()
                .locator(".rows > li")
                .filter(new Locator.FilterOptions()
                        .setHas(window.page()
                                .locator("strong")
                                .getByText(title, new Locator.GetByTextOptions().setExact(true))));
    }

    static Locator onTheLimb(Window window, String title) {
        return window.page()
                .locator("sextant-timeline .chart button")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    static void act(Hands hands, String key, String title) {
        button(hands, key, title).click();
        hands.window().settle();
    }

    static Locator button(Hands hands, String key, String title) {
        return hands.window()
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions()
                                .setName(hands.words().of(key) + ": " + title)
                                .setExact(true));
    }

    static void undo(Hands hands, String note) {
        hands.window()
                .page()
                .locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText(note))
                .getByRole(AriaRole.BUTTON)
                .click();
        hands.window().settle();
    }

    // What fades in or out has other colours for a moment; a note without a button does so by itself.
    static void look(Hands hands, String picture) {
        var page = hands.window().page();
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')"
                + " && document.querySelector('vaadin-notification-card:not(:has(vaadin-button))') === null");
        hands.look(picture);
    }

    /** At a part of the page that is further down. */
    static void lookAt(Hands hands, String part, String picture) {
        hands.window().page().locator(part).last().evaluate("part => part.scrollIntoView()");
        look(hands, picture);
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
