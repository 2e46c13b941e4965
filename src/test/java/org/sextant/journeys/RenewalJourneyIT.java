package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A mandate that ends is renewed wherever it is listed. */
@BrowserTest
class RenewalJourneyIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private RolesScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new RolesScene(beans);
    }

    @Test
    void aMembersMandateThatEndsIsRenewedWithoutAnEndWhereverItIsListed(Browser browser) {
        var slug = scene.campaign();
        var person = new SomePeople(beans).called("Nour Haddad");
        var end = beans.getBean(Clock.class).instant().plus(Duration.ofDays(9));
        scene.give(person, Role.MEMBER, slug, Optional.of(end));
        var hands = hands(Reader.ENGLISH, browser, "organizer");

        hands.window().open("/app/rights/campaigns/" + slug);
        assertThat(named(hands, "Renew: Nour Haddad, member")).isVisible();
        hands.window().open("/app/campaigns/" + slug + "/people");
        named(hands, "Renew: Nour Haddad").click();
        hands.window().settle();
        hands.write(hands.words().of("member.fields.last-day"), "");
        hands.press("rights.renew");

        assertThat(named(hands, "Renew: Nour Haddad")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(beans.getBean(Mandates.class).of(person))
                .singleElement()
                .satisfies(mandate -> org.assertj.core.api.Assertions.assertThat(mandate.until())
                        .isEmpty());
    }

    private static Locator named(Hands hands, String name) {
        return hands.window()
                .page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Hands hands(Reader reader, Browser browser, String account) {
        return new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
    }
}
