package org.sextant.campaign.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.Shipment;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LibraryItemId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.WebAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A link on the shelf of a campaign … */
@OnH2
@ViewPackages(packages = "org.sextant.campaign.library.ui")
class ItemRowTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Library library;

    private Words words;
    private CampaignScene scene;
    private LibraryItemId item;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new CampaignScene(beans);
        item = library.addLink(
                scene.live(), english("The law"), new WebAddress("https://example.org/law"), scene.organizer());
        show();
    }

    private void show() {
        var desk = new Desk(scene.organizer(), "Ana", words, ZoneOffset.UTC);
        var around = new ItemRow.Around(new Keeper(true, true), this::show);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow()
                .add(new ItemRow(
                        library.item(item, scene.organizer()), desk, library, beans.getBean(Shipment.class), around));
    }

    @Test
    void isCalledAsBeforeWhenItsNewNameIsUndone() {
        rename("The law of 1974");
        assertThat(called()).isEqualTo("The law of 1974");

        press("shell.undo");

        assertThat(called()).isEqualTo("The law");
    }

    @Test
    void keepsTheNameThatSomebodyElseHasGivenItSince() {
        rename("The law of 1974");
        library.rename(item, english("The law of 1975"), scene.organizer());

        press("shell.undo");

        assertThat(called()).isEqualTo("The law of 1975");
    }

    private void rename(String title) {
        press("library.rename");
        find(TextField.class).single().setValue(title);
        press("library.rename.keep");
    }

    private void press(String key) {
        find(Button.class).withText(words.of(key)).single().click();
    }

    private String called() {
        return library.item(item, scene.organizer()).title().in(Language.EN);
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
