package org.sextant.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** One's own mandates in a campaign … */
@OnH2
@ViewPackages(packages = "org.sextant.campaign.ui")
class OwnMandatesTests extends SpringBrowserlessTest {

    @Autowired
    private OwnMandates own;

    @Autowired
    private Mandates mandates;

    @Autowired
    private BeanFactory beans;

    private CampaignScene scene;
    private CampaignSummary campaign;
    private Words words;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new CampaignScene(beans);
        campaign = scene.summary(scene.draft());
    }

    @Test
    void sayUntilWhenTheOtherOrganizerHoldsItAndWhatToDoFirst() {
        var lastDay = scene.today().plusDays(10);
        successor(lastDay);

        leave();

        assertThat(told()).isEqualTo(words.of("campaign.leave.others-end", "number", 1, "day", day(lastDay)));
        assertThat(holds()).isTrue();
    }

    @Test
    void sayThatNobodyElseHoldsIt() {
        leave();

        assertThat(told()).isEqualTo(words.of("campaign.leave.last"));
        assertThat(holds()).isTrue();
    }

    private void successor(LocalDate lastDay) {
        var until = lastDay.plusDays(1).atStartOfDay(campaign.zone()).toInstant();
        mandates.give(
                new GiveMandate(scene.somebody(), Role.ORGANIZER, Scope.of(campaign.id()), Optional.of(until)),
                scene.organizer());
    }

    private boolean holds() {
        return mandates.holds(scene.organizer(), Role.ORGANIZER, Scope.of(campaign.id()));
    }

    private String day(LocalDate day) {
        return words.date(day);
    }

    private void leave() {
        UI.getCurrentOrThrow().add(own.banner(campaign, new Desk(scene.organizer(), "Esther", words, ZoneOffset.UTC)));
        find(Button.class).withText(words.of("campaign.leave.act")).single().click();
        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmEvent(question, false));
    }

    private String told() {
        return find(Notification.class).all().stream()
                .flatMap(Notification::getChildren)
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }
}
