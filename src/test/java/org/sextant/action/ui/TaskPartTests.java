package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.action.Task;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The tasks on an action's page … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class TaskPartTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TaskPart part;

    @Autowired
    private Messages messages;

    private final AtomicInteger drawnAnew = new AtomicInteger();
    private Scene scene;
    private Words words;

    @BeforeEach
    void makeTheScene() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = messages.in(Language.EN);
        scene = new Scene(beans);
    }

    @Test
    void sayWhoTickedThemAndWhen() {
        var slug = scene.open(plan().tasks(scene.soon(), "Print", "Fold"));
        scene.progress().tick(scene.id(slug), 0, scene.summary(slug).tasks().getFirst(), scene.organizer());
        show(slug);
        var at = scene.summary(slug).tasks().getFirst().tickedAt().orElseThrow();
        var when = words.shortMoment(at, Plans.DOUALA);

        assertThat(boxes().getFirst().getHelperText())
                .startsWith("Ticked off by ")
                .endsWith(when);

        boxes().getLast().setValue(true);

        assertThat(boxes().getLast().getHelperText()).startsWith("Ticked off by Esther,");
        assertThat(scene.summary(slug).tasks()).allMatch(Task::isDone);
        assertThat(drawnAnew).hasValue(0);
    }

    @Test
    void areNotTickedOnAPageThatIsOlderThanTheList() {
        var slug = scene.open(plan().tasks(scene.soon(), "Print", "Fold"));
        show(slug);
        scene.change(slug, plan().tasks(scene.soon(), "Fold", "Print"));

        boxes().getFirst().setValue(true);

        assertThat(scene.summary(slug).tasks()).noneMatch(Task::isDone);
        assertThat(drawnAnew).hasValue(1);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void areNotTickedOnceItIsCalledOffMeanwhile() {
        var slug = scene.open(plan().tasks(scene.soon(), "Print"));
        show(slug);
        scene.actions().callOff(scene.id(slug), scene.organizer());

        boxes().getFirst().setValue(true);

        assertThat(scene.summary(slug).tasks()).noneMatch(Task::isDone);
        assertThat(drawnAnew).hasValue(1);
    }

    @Test
    void standStillUntilItIsOpen() {
        var slug = scene.planned(plan().tasks(scene.soon(), "Print"));
        show(slug);

        assertThat(boxes()).allMatch(Checkbox::isReadOnly);
    }

    private List<Checkbox> boxes() {
        return find(Checkbox.class).all();
    }

    private void show(Slug slug) {
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        var desk = new Desk(scene.organizer(), "Esther", words, Plans.DOUALA);
        var visit = new Visit(campaign, scene.summary(slug), desk, true, true, drawnAnew::incrementAndGet);
        UI.getCurrentOrThrow().add(part.of(visit).orElseThrow());
    }
}
