package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.Signups;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An action that is moved in the plan … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class DayMovesTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DayMoves moves;

    private final AtomicInteger drawnAnew = new AtomicInteger();
    private Scene scene;
    private Words words;
    private Slug action;
    private LocalDate soon;

    @BeforeEach
    void openAnEvent() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new Scene(beans);
        soon = scene.soon();
        action = scene.open(plan().titled("Sing")
                .event(soon.atTime(18, 30), soon.plusDays(2).atTime(20, 30), 5));
    }

    @Test
    void liesThereAndBackAgainWhenThatIsUndone() {
        assertThat(move(soon.plusDays(3))).isEmpty();

        assertThat(day()).isEqualTo(soon.plusDays(3));
        assertThat(told()).contains("“Sing” is moved to " + words.date(soon.plusDays(3)) + ".");
        assertThat(drawnAnew).hasValue(1);

        find(Button.class).withText(words.of("shell.undo")).single().click();

        assertThat(day()).isEqualTo(soon);
        assertThat(drawnAnew).hasValue(2);
    }

    @Test
    void staysWhereItWasAndSaysWhyWhereItCannotBe() {
        assertThat(move(scene.today().minusDays(3))).contains(words.of("action.form.over"));
        assertThat(move(LocalDate.MAX)).isPresent();

        assertThat(day()).isEqualTo(soon);
        assertThat(drawnAnew).hasValue(0);
    }

    @Test
    void staysWhereSomebodyElseHasPutItMeanwhile() {
        var moving = moving();
        scene.actions().move(scene.id(action), 9, scene.organizer());

        assertThat(moving.to(soon.plusDays(3))).isEmpty();

        assertThat(day()).isEqualTo(soon.plusDays(9));
        assertThat(told()).contains("Somebody else has changed “Sing” meanwhile");
        assertThat(drawnAnew).as("shows where it lies").hasValue(1);
    }

    @Test
    void asksFirstWhereSomebodyHasAPlace() {
        beans.getBean(Signups.class).take(action, SlotNumber.WHOLE, scene.somebodyAs(Role.MEMBER));

        assertThat(move(soon.plusDays(3))).isEmpty();
        assertThat(day()).isEqualTo(soon);

        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmEvent(question, false));
        assertThat(day()).isEqualTo(soon.plusDays(3));
    }

    /** As it was read. */
    private interface Moving {
        Optional<String> to(LocalDate day);
    }

    private Moving moving() {
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        var desk = new Desk(scene.organizer(), "Esther", words, Plans.DOUALA);
        var read = scene.summary(action).card();
        return day -> moves.move(read, soon, day, new DayMoves.Here(campaign, desk, drawnAnew::incrementAndGet));
    }

    private Optional<String> move(LocalDate day) {
        return moving().to(day);
    }

    private LocalDate day() {
        return scene.summary(action).card().day();
    }

    private String told() {
        return find(Notification.class).all().stream()
                .flatMap(Notification::getChildren)
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }
}
