package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Figure;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.planning.Objectives;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who look at what a campaign's actions have come to … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class ResultsTabTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Boards boards;

    @Autowired
    private Objectives objectives;

    @Autowired
    private Company company;

    private Scene scene;
    private Words words;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        words = beans.getBean(Messages.class).in(Language.EN);
    }

    @Test
    void seeEachOtherAndHearOfOtherNumbersAlone() {
        var letters = scene.id(scene.open(plan().letters(scene.soon())));
        scene.actions().begin(letters, scene.organizer());
        var anas = tab(scene.organizer(), "Ana");
        var beas = tab(scene.somebodyAs(Role.MEMBER), "Bea");
        UI.getCurrentOrThrow().add(anas, beas);
        Typist.settle();

        assertThat(text(anas)).contains("Bea").doesNotContain("Ana");
        assertThat(text(beas)).contains("Ana").doesNotContain("Bea");

        company.changed(BoardNews.results(scene.campaign()));
        Typist.settle();
        assertThat(text(anas)).doesNotContain(words.of("shell.here.changed"));

        scene.progress().count(letters, Figure.LETTERS, 7, scene.organizer());
        company.changed(BoardNews.results(scene.campaign()));
        Typist.settle();
        assertThat(text(beas)).contains(words.of("shell.here.changed"));
    }

    private Component tab(PersonId person, String name) {
        var desk = new Desk(person, name, words, Plans.DOUALA);
        var desks = new ObjectProvider<Desk>() {
            @Override
            public Desk getObject() {
                return desk;
            }
        };
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        return new ResultsTab(boards, objectives, desks, beans.getBean(Clock.class)).content(campaign, person);
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
