package org.sextant.petition.supporter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.petition.supporter.SupporterCallSummary;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A call for first supporters … */
@OnH2
@ViewPackages(packages = "org.sextant.petition.supporter.ui")
class SupportersEditorTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SupportersPart part;

    @Autowired
    private FirstSupporters supporters;

    private Words words;
    private PetitionScene scene;

    @BeforeEach
    void makeTheScene() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new PetitionScene(beans);
    }

    @Test
    void isOfferedAgainAsItWasTypedUntilItIsMade() {
        var petition = scene.draft();
        show(petition);
        wanted().setValue(33);
        Typist.changed(find(SupportersForm.class).single());

        show(petition);
        press("shell.manuscript.take");
        assertThat(wanted().getValue()).isEqualTo(33);
        press("supporter.work.ask");

        assertThat(supporters.of(petition)).map(SupporterCallSummary::wanted).contains(33);
        show(petition);
        assertThat(find(Button.class)
                        .withText(words.of("shell.manuscript.take"))
                        .all())
                .isEmpty();
    }

    private void show(PetitionId petition) {
        var desk = new Desk(scene.esther(), "Esther", words, ZoneOffset.UTC);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow()
                .add(part.of(scene.petitions().byId(petition).orElseThrow(), desk, true)
                        .orElseThrow());
    }

    private IntegerField wanted() {
        return find(IntegerField.class)
                .withLabel(words.of("supporter.work.wanted"))
                .single();
    }

    private void press(String key) {
        find(Button.class).withText(words.of(key)).single().click();
    }
}
