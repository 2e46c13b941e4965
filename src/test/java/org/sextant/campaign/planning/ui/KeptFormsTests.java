package org.sextant.campaign.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.Objectives;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.campaign.ui.PlanPart;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed into a form of the plan and not stored … */
@OnH2
@ViewPackages(packages = "org.sextant.campaign.planning.ui")
class KeptFormsTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Objectives objectives;

    @Autowired
    private Milestones milestones;

    @Autowired
    private ObjectivesPart objectivesPart;

    @Autowired
    private MilestonesPart milestonesPart;

    private Words words;
    private CampaignScene scene;
    private CampaignId campaign;

    @BeforeEach
    void makeTheScene() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new CampaignScene(beans);
        campaign = scene.live();
    }

    @Test
    void ofANewObjectiveIsOfferedAgainUntilItIsStored() {
        show(objectivesPart);
        press("planning.objectives.add");
        field("planning.objective.form.title").setValue("Doors that open");
        find(IntegerField.class).single().setValue(40);
        Typist.changed(find(ObjectiveForm.class).single());

        show(objectivesPart);
        press("planning.objectives.add");
        press("shell.manuscript.take");
        assertThat(field("planning.objective.form.title").getValue()).isEqualTo("Doors that open");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(40);
        field("planning.objective.form.unit").setValue("doors");
        find(DatePicker.class).single().setValue(scene.today().plusDays(30));
        press("planning.objective.form.save");

        assertThat(objectives.of(campaign, scene.organizer())).hasSize(1);
        press("planning.objectives.add");
        assertNothingIsOffered();
    }

    @Test
    void ofANewMilestoneIsThrownAwayWhereOneLeavesTheForm() {
        show(milestonesPart);
        press("planning.milestones.add");
        field("planning.milestone.form.title").setValue("A hearing");
        Typist.changed(find(MilestoneForm.class).single());

        show(milestonesPart);
        press("planning.milestones.add");
        assertThat(find(Button.class)
                        .withText(words.of("shell.manuscript.take"))
                        .all())
                .hasSize(1);
        press("planning.leave");
        press("planning.milestones.add");

        assertNothingIsOffered();
    }

    @Test
    void ofAChangedMilestoneIsAskedAboutWhereSomebodyElseWasFaster() {
        var day = scene.today().plusDays(20);
        var hearing = milestones.add(campaign, called("Hearing"), scene.organizer());
        show(milestonesPart);
        press("planning.change");
        field("planning.milestone.form.title").setValue("Hearing in the committee");
        Typist.changed(find(MilestoneForm.class).single());
        milestones.change(
                milestones.known(hearing, campaign).orElseThrow(), called("The great hearing"), scene.organizer());

        show(milestonesPart);
        press("planning.change");
        press("shell.manuscript.take");
        assertThat(field("planning.milestone.form.title").getValue()).isEqualTo("Hearing in the committee");
        press("planning.milestone.form.save");
        assertThat(find(Button.class)
                        .withText(words.of("shell.conflict.keep-mine"))
                        .all())
                .as("a question, before theirs is gone")
                .hasSize(1);
        press("shell.conflict.keep-mine");

        assertThat(milestones.known(hearing, campaign).orElseThrow().plan())
                .isEqualTo(new PlanMilestone(
                        LocalizedText.of(Language.EN, "Hearing in the committee"), day, Optional.empty()));
    }

    private PlanMilestone called(String title) {
        return new PlanMilestone(
                LocalizedText.of(Language.EN, title), scene.today().plusDays(20), Optional.empty());
    }

    private void show(PlanPart part) {
        var desk = new Desk(scene.organizer(), "Ana", words, ZoneOffset.UTC);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow()
                .add(part.of(scene.summary(campaign), desk, () -> show(part)).orElseThrow());
    }

    private void assertNothingIsOffered() {
        assertThat(find(Button.class)
                        .withText(words.of("shell.manuscript.take"))
                        .all())
                .isEmpty();
    }

    private TextField field(String key) {
        return find(TextField.class).withLabel(words.of(key)).single();
    }

    private void press(String key) {
        find(Button.class).withText(words.of(key)).single().click();
    }
}
