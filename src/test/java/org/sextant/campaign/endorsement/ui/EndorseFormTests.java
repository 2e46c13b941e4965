package org.sextant.campaign.endorsement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.endorsement.EndorsementSummary;
import org.sextant.campaign.endorsement.Endorsements;
import org.sextant.campaign.endorsement.Reservation;
import org.sextant.member.Role;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The form that endorses a demand … */
@OnH2
@ViewPackages(packages = "org.sextant.campaign.endorsement.ui")
class EndorseFormTests extends SpringBrowserlessTest {

    private static final DemandId RATIFY = new DemandId("ratify-icrmw");
    private static final DemandId SERVICES = new DemandId("public-services");

    private static final Optional<Reservation> ONLY_IF =
            Optional.of(new Reservation(LocalizedText.of(Language.EN, "Only with article 77.")));

    @Autowired
    private OwnEndorsements own;

    @Autowired
    private Endorsements endorsements;

    @Autowired
    private Demands demands;

    @Autowired
    private BeanFactory beans;

    private Words words;
    private OrganisationId harbour;
    private PersonId person;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        var scene = new CampaignScene(beans);
        harbour = scene.organisation();
        person = scene.somebodyAs(Role.ORGANIZER, Scope.of(harbour));
        endorsements.endorse(harbour, RATIFY, ONLY_IF, person);
        show();
    }

    private void show() {
        var desk = new Desk(person, "Esther", words, ZoneOffset.UTC);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(own.of(desk, () -> {}).orElseThrow());
    }

    @Test
    void showsWhatWasSaidOfTheChosenDemand() {
        choose(RATIFY);

        assertThat(reservation().getValue()).isEqualTo("Only with article 77.");
    }

    @Test
    void takesNoReservationFromOneDemandToAnother() {
        choose(RATIFY);
        choose(SERVICES);
        assertThat(reservation().getValue()).isEmpty();

        find(Button.class).withText(words.of("endorsement.form.act")).single().click();

        assertThat(endorsements.of(harbour))
                .extracting(EndorsementSummary::demand, EndorsementSummary::reservation)
                .containsExactlyInAnyOrder(tuple(RATIFY, ONLY_IF), tuple(SERVICES, Optional.empty()));
    }

    @Test
    void keepsWhatWasWrittenBeforeADemandWasChosen() {
        reservation().setValue("In every town.");

        choose(SERVICES);

        assertThat(reservation().getValue()).isEqualTo("In every town.");
    }

    @Test
    void offersAgainWhatWasTypedUntilItIsSaid() {
        choose(SERVICES);
        reservation().setValue("In every town.");
        Typist.changed(find(EndorseForm.class).single());

        show();
        assertThat(reservation().getValue()).isEmpty();
        assertThat(find(EndorseForm.class).single().isOpened()).isTrue();
        press("shell.manuscript.take");
        assertThat(reservation().getValue()).isEqualTo("In every town.");
        press("endorsement.form.act");

        show();
        assertThat(find(Button.class)
                        .withText(words.of("shell.manuscript.take"))
                        .all())
                .isEmpty();
        assertThat(endorsements.of(harbour))
                .extracting(EndorsementSummary::demand)
                .contains(SERVICES);
    }

    private void press(String key) {
        find(Button.class).withText(words.of(key)).single().click();
    }

    @SuppressWarnings("unchecked")
    private void choose(DemandId demand) {
        ComboBox<DemandSummary> field = find(ComboBox.class)
                .withLabel(words.of("endorsement.form.demand"))
                .single();
        field.setValue(demands.byId(demand).orElseThrow());
    }

    private TextArea reservation() {
        return find(TextArea.class)
                .withLabel(words.of("endorsement.form.reservation", "language", words.nameOf(Language.EN)))
                .single();
    }
}
