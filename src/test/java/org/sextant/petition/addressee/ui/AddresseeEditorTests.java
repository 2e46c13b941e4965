package org.sextant.petition.addressee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Addressees;
import org.sextant.petition.addressee.OfficialChannel.Asks;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.petition.addressee.Threshold;
import org.sextant.programme.AddresseeKind;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Where those whom a petition asks are written … */
@OnH2
@ViewPackages(packages = "org.sextant.petition.addressee.ui")
class AddresseeEditorTests extends SpringBrowserlessTest {

    private static final Addressee UNION = body("The union", 300);
    private static final Addressee CITY = body("The city", 500).with(List.of(step(100), step(400)));
    private static final Addressee CHURCH = body("The church", 200);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Addressees addressees;

    @Autowired
    private AddresseesPart part;

    private Words words;
    private PetitionScene scene;
    private PetitionId petition;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new PetitionScene(beans);
        petition = scene.draft();
        addressees.change(petition, List.of(), List.of(UNION, CITY, CHURCH), scene.esther());
        show();
    }

    private void show() {
        var desk = new Desk(scene.esther(), "Esther", words, ZoneOffset.UTC);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow()
                .add(part.of(scene.petitions().byId(petition).orElseThrow(), desk, true)
                        .orElseThrow());
    }

    @Test
    void givesBackWhatWasRemovedWithItsStepsAndItsPlace() {
        press("petition.addressee.work.remove", 1);
        assertThat(stored()).containsExactly(UNION, CHURCH);

        undo();

        assertThat(stored()).containsExactly(UNION, CITY, CHURCH);
    }

    @Test
    void givesBackHowItWasBeforeItWasSaved() {
        press("petition.addressee.work.change", 0);
        target().setValue(900);
        press("petition.addressee.work.save", 0);
        assertThat(stored()).startsWith(body("The union", 900));

        undo();

        assertThat(stored()).containsExactly(UNION, CITY, CHURCH);
    }

    @Test
    void putsNothingBackOverWhatSomebodyElseHasDoneSince() {
        press("petition.addressee.work.remove", 1);
        theirs(all -> {
            all.remove(CHURCH);
            return all;
        });

        undo();

        assertThat(said()).contains(words.of("shell.undo.late"));
        assertThat(stored()).containsExactly(UNION);
    }

    @Test
    void asksAgainWhereTheOneInTheFormWasChangedMeanwhileAndThenPutsItInItsPlace() {
        var changed = body("The city", 600);
        press("petition.addressee.work.change", 1);
        target().setValue(700);
        theirs(all -> {
            all.set(1, changed);
            return all;
        });

        press("petition.addressee.work.save", 0);

        assertThat(stored()).containsExactly(UNION, changed, CHURCH);
        assertThat(said()).contains(words.of("petition.addressee.work.changed-meanwhile"));
        assertThat(target().getValue()).isEqualTo(700);

        press("petition.addressee.work.save", 0);

        assertThat(stored()).extracting(Addressee::target).containsExactly(300, 700, 200);
    }

    @Test
    void addsWhatIsInTheFormWhereItWasRemovedMeanwhile() {
        press("petition.addressee.work.change", 1);
        target().setValue(700);
        theirs(all -> {
            all.remove(CITY);
            return all;
        });

        press("petition.addressee.work.save", 0);
        assertThat(said()).contains(words.of("petition.addressee.work.gone"));
        assertThat(stored()).containsExactly(UNION, CHURCH);
        press("petition.addressee.work.save", 0);

        assertThat(stored()).extracting(Addressee::target).containsExactly(300, 200, 700);
    }

    @Test
    void keepsWhatIsBeingTypedWhileAnotherIsRemoved() {
        press("petition.addressee.work.change", 1);
        target().setValue(700);

        press("petition.addressee.work.remove", 0);
        assertThat(target().getValue()).isEqualTo(700);
        press("petition.addressee.work.save", 0);

        assertThat(stored()).extracting(Addressee::target).containsExactly(700, 200);
    }

    @Test
    void offersAgainWhatWasTypedOfTheOneThatWasBeingChanged() {
        press("petition.addressee.work.change", 1);
        target().setValue(700);
        Typist.changed(find(AddresseeForm.class).single());

        show();
        press("shell.manuscript.take", 0);
        assertThat(target().getValue()).isEqualTo(700);
        press("petition.addressee.work.save", 0);

        assertThat(stored()).extracting(Addressee::target).containsExactly(300, 700, 200);
        assertThat(stored()).extracting(one -> one.thresholds().size()).containsExactly(0, 2, 0);
        show();
        assertThat(find(Button.class)
                        .withText(words.of("shell.manuscript.take"))
                        .all())
                .isEmpty();
    }

    @Test
    void saysThatAnotherChangedItSinceItWasTyped() {
        press("petition.addressee.work.change", 1);
        target().setValue(700);
        Typist.changed(find(AddresseeForm.class).single());
        theirs(all -> {
            all.set(1, body("The city", 600));
            return all;
        });

        show();
        press("shell.manuscript.take", 0);

        assertThat(said()).contains(words.of("petition.addressee.work.changed-meanwhile"));
        assertThat(target().getValue()).isEqualTo(700);
    }

    @Test
    void saysWhereAnOfficialChannelCountsOnlyPeopleWhoSayTheirName() {
        var bundestag = beans.getBean(OfficialChannels.class)
                .byKey("DEU/Deutscher Bundestag/Öffentliche Petition")
                .orElseThrow();

        find(ComboBox.class).all().stream()
                .filter(box -> words.of("petition.addressee.field.country").equals(box.getLabel()))
                .forEach(box -> choose(box, new CountryCode("DE")));
        find(ComboBox.class).all().stream()
                .filter(box -> words.of("petition.addressee.column.channel").equals(box.getLabel()))
                .forEach(box -> choose(box, bundestag));

        assertThat(said())
                .contains(words.of("petition.channel.asks", Asks.ADDRESS), words.of("petition.channel.not-named"));

        addressees.change(
                petition,
                stored(),
                List.of(UNION.with(List.of(Threshold.of(bundestag).orElseThrow()))),
                scene.giulia());
        var unnamed = words.of("petition.channel.unnamed", "channels", "Deutscher Bundestag: Öffentliche Petition");
        assertThat(shown()).contains(unnamed);

        scene.petitions().change(petition, PetitionScene.worded("We live here.").withNames(), scene.esther());
        assertThat(shown()).doesNotContain(unnamed);
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> box, Object one) {
        ((ComboBox<Object>) box).setValue(one);
    }

    private String shown() {
        var desk = new Desk(scene.esther(), "Esther", words, ZoneOffset.UTC);
        return part.of(scene.summary(petition), desk, true)
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private void theirs(UnaryOperator<List<Addressee>> change) {
        addressees.change(petition, stored(), change.apply(new ArrayList<>(stored())), scene.giulia());
    }

    private List<Addressee> stored() {
        return addressees.of(petition);
    }

    private void undo() {
        press("shell.undo", 0);
    }

    private void press(String key, int which) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(words.of(key)))
                .toList()
                .get(which)
                .click();
    }

    private IntegerField target() {
        return find(IntegerField.class)
                .withLabel(words.of("petition.addressee.column.target"))
                .single();
    }

    private String said() {
        return UI.getCurrentOrThrow().getElement().getTextRecursively()
                + String.join(
                        " ", find(Span.class).all().stream().map(Span::getText).toList());
    }

    private static Addressee body(String name, int target) {
        return new Addressee(english(name), AddresseeKind.CITY, Optional.empty(), target, Optional.empty());
    }

    private static Threshold step(int signatures) {
        return Threshold.own(signatures, OptionalInt.empty(), english("They meet us."));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
