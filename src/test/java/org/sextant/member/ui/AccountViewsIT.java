package org.sextant.member.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.member.DemoAccounts;
import org.sextant.member.PersonName;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AccountViewsIT {

    @Autowired
    private Messages messages;

    @Autowired
    private DemoAccounts demo;

    @ForEachReader
    void showOnesAccountFromTheMenuUnderOnesName(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("organizer");

        window.chooseFromOwnMenu(words.of("shell.person.account"));

        assertThat(window.page().locator("h1")).hasText(words.of("member.account.title"));
        assertThat(window.page().locator("main")).containsText(words.of("member.scope.platform"));
        looksRight(window, "work-account");
    }

    @ForEachReader
    void showAdministratorsTheAdministration(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("admin");

        window.open("/app/admin");
        looksRight(window, "work-admin-people");
        window.open("/app/admin/people/" + demo.person("organizer"));
        assertThat(window.page().locator("h1")).hasText("Esther Mbarga");
        looksRight(window, "work-admin-person");
        window.open("/app/admin/invitations");
        assertThat(window.page().locator("main")).containsText(words.of("member.admin.invite"));
        looksRight(window, "work-admin-invitations");
        window.open("/app/admin/organisations");
        looksRight(window, "work-admin-organisations");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, /app/admin, 200",
        "admin, /app/admin/invitations, 200",
        "admin, /app/admin/organisations, 200",
        "admin, /app/admin/people/nobody, 404",
        "admin, /app/admin/people/00000000-0000-7000-8000-000000000000, 404",
        "admin, /app/admin/elsewhere, 404",
        "organizer, /app/admin, 403",
        "organizer, /app/admin/invitations, 403",
        "organizer, /app/admin/organisations, 403",
        "organizer, /app/admin/people/00000000-0000-7000-8000-000000000000, 403",
        "moderator, /app/admin, 403",
        "outsider, /app/admin, 403",
        "outsider, /app/account, 200"
    })
    void areOpenToWhomTheyConcern(String person, String path, int status, Door door) {
        org.assertj.core.api.Assertions.assertThat(door.signIn(person).get(path).statusCode())
                .isEqualTo(status);
    }

    @Test
    void findAPersonAndGiveAndEndAMandate(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("admin");
        window.open("/app/admin");

        field(window, words.of("member.admin.search")).fill("jonas");
        window.page().getByText("Jonas Weber").click();
        assertThat(window.page().locator("h1")).hasText("Jonas Weber");
        button(window, words.of("member.admin.give-act")).click();
        assertThat(window.page().locator("main")).containsText(words.of("member.fields.role-missing"));
        choose(window, words.of("member.fields.role"), "translator");
        button(window, words.of("member.admin.give-act")).click();

        var mandate = window.page().locator("main li").filter(text("As translator since"));
        assertThat(mandate).containsText("Amara Diallo");
        mandate.locator("vaadin-button").click();
        window.page().locator("vaadin-button[slot=confirm-button]").click();
        assertThat(mandate).hasCount(0);
    }

    @Test
    void inviteByMailAndTakeBack(Browser browser, Door door) {
        var words = messages.in(Language.EN);
        var address = UUID.randomUUID() + "@example.org";
        var window = browser.window(Reader.ENGLISH).signIn("admin");
        window.open("/app/admin/invitations");

        field(window, words.of("member.door.email")).fill(address);
        choose(window, words.of("member.fields.role"), "observer");
        button(window, words.of("member.admin.invite-act")).click();

        var open = window.page().locator("main li").filter(text(address));
        assertThat(open).containsText("as observer");
        var path = door.mailbox().newest(address).link("/account/invitations/");
        open.locator("vaadin-button").click();
        window.page().locator("vaadin-button[slot=confirm-button]").click();
        assertThat(open).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void registerAnOrganisation(Browser browser) {
        var words = messages.in(Language.EN);
        var name = "Zenith " + UUID.randomUUID().toString().substring(0, 8);
        var window = browser.window(Reader.ENGLISH).signIn("admin");
        window.open("/app/admin/organisations");

        button(window, words.of("member.organisation.register")).click();
        assertThat(window.page().locator("main")).containsText(words.of("member.organisation.slug-wrong"));
        field(window, words.of("member.organisation.name")).fill(name);
        field(window, words.of("member.organisation.about")).fill("Looks up.");
        button(window, words.of("member.organisation.register")).click();

        assertThat(window.page().locator("main li").filter(text(name)))
                .containsText(words.of("member.organisation.no-organizer"));
    }

    @Test
    void changeThePasswordOfWhoKnowsTheOldOne(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("moderator2");
        window.open("/app/account");

        password(window, words, "not the old one", "another four words");
        assertThat(window.page().locator("main")).containsText(words.of("member.account.wrong-old"));
        password(window, words, "sextant-demo", "sextant-demo");

        assertThat(window.page().getByText(words.of("member.account.changed"))).isVisible();
        assertThat(field(window, words.of("member.account.old"))).hasValue("");
    }

    @Test
    void callAPersonAsTheyWantToBeCalled(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH).signIn("observer");
        window.open("/app/account");

        rename(window, words, "");
        assertThat(window.page().locator("main")).containsText(words.of("member.name.wrong", "most", PersonName.MAX));
        rename(window, words, "Kwame B.");

        assertThat(window.page().locator(".bar bdi.nm")).hasText("Kwame B.");
        rename(window, words, "Kwame Boateng");
        assertThat(window.page().locator(".bar bdi.nm")).hasText("Kwame Boateng");
    }

    private static void rename(Window window, Words words, String name) {
        field(window, words.of("member.name.label")).fill(name);
        button(window, words.of("member.account.save")).click();
        window.settle();
    }

    private static void password(Window window, Words words, String old, String fresh) {
        field(window, words.of("member.account.old")).fill(old);
        field(window, words.of("member.account.fresh")).fill(fresh);
        button(window, words.of("member.account.change")).click();
        window.settle();
    }

    private static void choose(Window window, String label, String item) {
        window.page()
                .locator("vaadin-select")
                .filter(text(label))
                .locator("vaadin-select-value-button")
                .click();
        window.page()
                .getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator field(Window window, String label) {
        return window.page().getByLabel(label).first();
    }

    private static Locator button(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void looksRight(Window window, String picture) {
        window.settle();
        window.assertAccessible();
        window.picture(picture);
    }
}
