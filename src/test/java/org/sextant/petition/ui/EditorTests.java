package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.HereToo;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The draft of a petition in its form … */
@OnH2
@ViewPackages(packages = "org.sextant.petition.ui")
class EditorTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Editors editors;

    private Words words;
    private PetitionScene scene;
    private PetitionId petition;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new PetitionScene(beans);
        petition = scene.draft();
        show();
    }

    private void show() {
        var desk = new Desk(scene.esther(), "Esther", words, ZoneOffset.UTC);
        var campaign = beans.getBean(Campaigns.class).byId(now().campaign()).orElseThrow();
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(editors.whole(campaign, now(), desk, this::show));
    }

    @Test
    void isWordedAsBeforeWhenSavingIsUndone() {
        write("Everything else.");
        assertThat(worded()).isEqualTo("Everything else.");

        press("shell.undo");

        assertThat(worded()).isEqualTo("We live here.");
        assertThat(body().getValue()).isEqualTo("We live here.");
    }

    @Test
    void hasItsAddressBackToo() {
        var before = now().slug();
        find(TextField.class)
                .withLabel(words.of("petition.work.field.slug"))
                .single()
                .setValue(before + "-b");
        write("Everything else.");

        press("shell.undo");

        assertThat(now().slug()).isEqualTo(before);
    }

    @Test
    void staysAsSomebodyElseHasWrittenItSince() {
        write("Everything else.");
        petitions.change(petition, PetitionScene.worded("Something new."), scene.giulia());

        press("shell.undo");

        assertThat(worded()).isEqualTo("Something new.");
    }

    @Test
    void isSaidToBeSavedAndNothingToUndoWhereNothingChanged() {
        press("petition.work.save");

        assertThat(find(Button.class).withText(words.of("shell.undo")).all()).isEmpty();
    }

    @Test
    void thatIsPublishedIsNotWrittenOverByTheUndoOfItsDraft() {
        write("Everything else.");
        scene.publish(petition);

        press("shell.undo");

        assertThat(now().state()).isEqualTo(PetitionState.OPEN);
        assertThat(now().drafts()).isEmpty();
    }

    @Test
    void isSaidToBeOpenToOthersAndToHaveBeenSavedByThem() {
        var desk = new Desk(scene.giulia(), "Giulia", words, ZoneOffset.UTC);
        var campaign = beans.getBean(Campaigns.class).byId(now().campaign()).orElseThrow();
        UI.getCurrentOrThrow().add(editors.whole(campaign, now(), desk, () -> {}));
        Typist.settle();
        assertThat(find(HereToo.class).all())
                .extracting(here -> here.getElement().getTextRecursively())
                .satisfiesExactly(
                        esthers -> assertThat(esthers).contains("Giulia"),
                        giulias -> assertThat(giulias).contains("Esther"));

        var bodies = find(TextArea.class).all();
        bodies.get(bodies.size() / 2).setValue("Hers.");
        find(Button.class)
                .withText(words.of("petition.work.save"))
                .all()
                .getLast()
                .click();
        Typist.settle();

        assertThat(worded()).isEqualTo("Hers.");
        assertThat(find(FormNotice.class).all()).extracting(FormNotice::isEmpty).containsExactly(false, true);
    }

    private void write(String text) {
        body().setValue(text);
        press("petition.work.save");
    }

    private TextArea body() {
        return find(TextArea.class).all().getFirst();
    }

    private String worded() {
        return now().newest(Language.EN).orElseThrow().text().body();
    }

    private PetitionSummary now() {
        return petitions.byId(petition).orElseThrow();
    }

    private void press(String key) {
        find(Button.class).withText(words.of(key)).single().click();
    }
}
