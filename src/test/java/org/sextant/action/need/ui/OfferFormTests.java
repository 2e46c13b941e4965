package org.sextant.action.need.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Board;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.action.need.Offers;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ChangedHere;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Offers and needs, while they are written … */
@OnH2
@ViewPackages(packages = "org.sextant.action.need.ui")
class OfferFormTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Offers offers;

    @Autowired
    private TypedTexts texts;

    @Autowired
    private NeedDoors doors;

    private Words words;
    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new Scene(beans);
    }

    @Test
    void areOfferedAgainUntilTheyAreStored() {
        var member = scene.somebodyAs(Role.MEMBER);
        open(member);
        hands().setValue(true);
        said().setValue("A van on Sundays.");
        Typist.changed(find(OfferForm.class).single());

        open(member);
        press("shell.manuscript.take");

        assertThat(hands().getValue()).isTrue();
        assertThat(said().getValue()).isEqualTo("A van on Sundays.");
        find(OfferForm.class)
                .single()
                .write(chosen(find(OfferForm.class).single().writing()));
        press("need.offer.keep");
        assertThat(offers.of(member)).isPresent();
        open(member);
        assertThat(find(Button.class)
                        .withText(words.of("shell.manuscript.take"))
                        .all())
                .isEmpty();
    }

    @Test
    void areSaidToBeOthersNowToWhoReadsThem() {
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        var coordinator = scene.somebodyAs(Role.COORDINATOR);
        var board = beans.getBean(Board.class);
        UI.getCurrentOrThrow()
                .add(
                        new NeedsPage(campaign, desk(scene.organizer()), doors, board),
                        new NeedsPage(campaign, desk(coordinator), doors, board));
        find(Button.class).withText(words.of("need.form.save")).all().getFirst().click();
        Typist.settle();

        assertThat(doors.needs().of(scene.campaign(), coordinator)).hasSize(1);
        assertThat(find(ChangedHere.class).all())
                .extracting(said -> said.getChildren().count())
                .containsExactly(0L, 1L);
    }

    private OfferWriting chosen(OfferWriting writing) {
        return new OfferWriting(
                writing.hands(),
                writing.skills(),
                writing.languages(),
                writing.words(),
                java.util.Set.of(scene.campaign().uuid()));
    }

    private void open(PersonId person) {
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(new OfferForm(desk(person), offers, texts, () -> {}));
    }

    private Desk desk(PersonId person) {
        return new Desk(person, "Somebody", words, Plans.DOUALA);
    }

    private Checkbox hands() {
        return find(Checkbox.class).withLabel(words.of("need.offer.hands")).single();
    }

    private TextArea said() {
        return find(TextArea.class).withLabel(words.of("need.offer.words")).single();
    }

    private void press(String key) {
        find(Button.class).withText(words.of(key)).single().click();
    }
}
