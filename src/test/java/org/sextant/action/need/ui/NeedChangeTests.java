package org.sextant.action.need.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.action.need.NeedPlan;
import org.sextant.action.need.NeedSummary;
import org.sextant.action.need.Wish;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.NeedId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A need that was changed in its form … */
@OnH2
@ViewPackages(packages = "org.sextant.action.need.ui")
class NeedChangeTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private NeedDoors doors;

    private Words words;
    private Scene scene;
    private NeedId need;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new Scene(beans);
        need = doors.needs().write(scene.campaign(), Optional.empty(), people(4), scene.organizer());
        show();
    }

    private void show() {
        var desk = new Desk(scene.organizer(), "Ana", words, Plans.DOUALA);
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        var seat = new NeedSeat(campaign, desk, doors, this::show);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(new NeedList(List.of(stored()), Optional.empty(), seat));
    }

    @Test
    void isAsItWasBeforeWhenThatIsUndone() {
        changeTo(9);
        assertThat(stored().plan()).isEqualTo(people(9));

        press("shell.undo");

        assertThat(stored().plan()).isEqualTo(people(4));
    }

    @Test
    void staysAsSomebodyElseHasChangedItSince() {
        changeTo(9);
        doors.needs().change(stored(), people(12), scene.organizer());

        press("shell.undo");

        assertThat(stored().plan()).isEqualTo(people(12));
    }

    private void changeTo(int number) {
        press("need.change");
        find(IntegerField.class)
                .withLabel(words.of("need.form.number"))
                .single()
                .setValue(number);
        press("need.form.keep");
    }

    private void press(String key) {
        find(Button.class).withText(words.of(key)).single().click();
    }

    private NeedSummary stored() {
        return doors.needs().byId(need, scene.organizer()).orElseThrow();
    }

    private static NeedPlan people(int number) {
        return new NeedPlan(Wish.people(), Optional.of(number), Optional.empty());
    }
}
