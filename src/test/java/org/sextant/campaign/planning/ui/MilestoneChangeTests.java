package org.sextant.campaign.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A milestone that was changed in its form … */
@OnH2
@ViewPackages(packages = "org.sextant.campaign.planning.ui")
class MilestoneChangeTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Milestones milestones;

    @Autowired
    private MilestonesPart part;

    private Words words;
    private CampaignScene scene;
    private CampaignId campaign;
    private MilestoneId handover;
    private MilestoneId hearing;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new CampaignScene(beans);
        campaign = scene.live();
        handover = add("Handover", scene.today().plusDays(10));
        hearing = add("Hearing", scene.today().plusDays(20));
        show();
    }

    private MilestoneId add(String title, LocalDate day) {
        return milestones.add(campaign, plan(title, day), scene.organizer());
    }

    private void show() {
        var desk = new Desk(scene.organizer(), "Ana", words, ZoneOffset.UTC);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow()
                .add(part.of(scene.summary(campaign), desk, this::show).orElseThrow());
    }

    @Test
    void isCalledAsBeforeWhenThatIsUndone() {
        change(1);
        title().setValue("Hearing in the committee");
        press("planning.milestone.form.save");
        assertThat(called(hearing)).isEqualTo("Hearing in the committee");

        press("shell.undo");

        assertThat(called(hearing)).isEqualTo("Hearing");
    }

    @Test
    @SuppressWarnings("unchecked")
    void hangsOnWhatItHungOnBeforeWhenThatIsUndone() {
        change(1);
        Select<MilestoneSummary> hook = find(Select.class).single();
        hook.setValue(milestones.known(handover, campaign).orElseThrow());
        press("planning.milestone.form.save");
        assertThat(of(hearing).plan().hangsOn()).contains(handover);

        press("shell.undo");

        assertThat(of(hearing).plan().hangsOn()).isEmpty();
    }

    @Test
    void staysOnTheDayToWhichItWasMovedSince() {
        change(1);
        title().setValue("Hearing in the committee");
        press("planning.milestone.form.save");
        var day = scene.today().plusDays(25);
        milestones.change(of(hearing), plan("Hearing in the committee", day), scene.organizer());

        press("shell.undo");

        assertThat(of(hearing).plan()).isEqualTo(plan("Hearing", day));
    }

    @Test
    void staysAsSomebodyElseHasCalledItSince() {
        change(1);
        title().setValue("Hearing in the committee");
        press("planning.milestone.form.save");
        milestones.change(of(hearing), plan("The great hearing", of(hearing).day()), scene.organizer());

        press("shell.undo");

        assertThat(called(hearing)).isEqualTo("The great hearing");
    }

    private void change(int which) {
        find(Button.class)
                .withText(words.of("planning.change"))
                .all()
                .get(which)
                .click();
    }

    private void press(String key) {
        find(Button.class).withText(words.of(key)).single().click();
    }

    private TextField title() {
        return find(TextField.class)
                .withLabel(words.of("planning.milestone.form.title"))
                .single();
    }

    private MilestoneSummary of(MilestoneId id) {
        return milestones.known(id, campaign).orElseThrow();
    }

    private String called(MilestoneId id) {
        return of(id).title().in(Language.EN);
    }

    private static PlanMilestone plan(String title, LocalDate day) {
        return new PlanMilestone(LocalizedText.of(Language.EN, title), day, Optional.empty());
    }
}
