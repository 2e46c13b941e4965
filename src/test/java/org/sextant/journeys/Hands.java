package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sextant.shell.Words;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;

/** A person at work in a window, who finds things by what stands there in their language. */
record Hands(Window window, Words words) {

    Locator field(String label) {
        return window.page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    /** Types and goes on to the next field, when what the first one changes elsewhere is there: a title suggests an address. */
    void write(String label, String text) {
        field(label).last().fill(text);
        field(label).last().press("Tab");
        window.settle();
    }

    /** What an action says, in one of the campaign's languages. */
    void write(String what, Language language, String text) {
        write(words.of("action.form.in", "what", words.of(what), "language", words.nameOf(language)), text);
    }

    void day(String label, LocalDate day) {
        field(label).fill(day.toString());
        field(label).press("Enter");
        window.settle();
    }

    void moment(String label, LocalDateTime moment) {
        var picker = window.page()
                .locator("vaadin-date-time-picker")
                .filter(new FilterOptions().setHasText(label))
                .locator("input");
        picker.first().fill(moment.toLocalDate().toString());
        picker.first().press("Enter");
        picker.last().fill(moment.toLocalTime().toString());
        picker.last().press("Enter");
        window.settle();
        assertThat(picker.last()).hasValue(moment.toLocalTime().toString());
    }

    /** Types a part of the wanted item, and takes the first that is offered. */
    void find(String label, String text) {
        field(label).fill(text);
        window.page()
                .getByRole(AriaRole.OPTION)
                .filter(new FilterOptions().setHasText(text))
                .first()
                .click();
        field(label).press("Tab");
        window.settle();
    }

    void tick(String label) {
        window.page()
                .getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(label))
                .check();
        window.settle();
    }

    void choose(String label) {
        window.page()
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(label))
                .check();
        window.settle();
    }

    Locator button(String key) {
        return window.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(words.of(key)).setExact(true));
    }

    /** Presses the first of that name: one that asks once more stands behind its question. */
    void press(String key) {
        button(key).first().click();
        window.settle();
    }

    /** Presses a button that asks once more, and says yes. */
    void pressAndConfirm(String key) {
        press(key);
        button(key).last().click();
        window.settle();
    }

    void follow(String label) {
        window.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(label).setExact(true))
                .click();
        window.settle();
    }

    /** Looks at where they have come to. */
    void look(String picture) {
        window.settle();
        window.assertAccessible();
        window.picture(picture);
    }
}
