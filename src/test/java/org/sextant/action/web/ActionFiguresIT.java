package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.ActionKind;
import org.sextant.action.Figure;
import org.sextant.action.Figures;
import org.sextant.action.Result;
import org.sextant.action.Scene;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of an action on its public page. */
@WholeApplication
class ActionFiguresIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void areAllThatItsKindCountsOnceItIsDone(ActionKind kind, Door door) {
        var slug = scene.open(plan().ofKind(kind, scene.soon()));
        finish(slug, figures(kind));

        for (var language : Language.values()) {
            var words = messages.in(language);
            var page = page(slug, language, door);

            assertThat(page.select(".figures li").eachText())
                    .containsExactlyInAnyOrderElementsOf(kind.figures().stream()
                            .map(figure -> words.of("action.board.result", figure, "number", number(figure)))
                            .toList());
            assertThat(page.select("h2").eachText()).contains(words.of("action.page.result"));
            assertThat(page.text()).contains("It went well.");
        }
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void areNotThereWhereNothingWasCounted(ActionKind kind, Door door) {
        var slug = scene.open(plan().ofKind(kind, scene.soon()));

        assertThat(page(slug, Language.EN, door).select(".figures")).isEmpty();
    }

    @Test
    void areWhatHasBeenCountedWhileItGoesOn(Door door) {
        var slug = scene.open(plan().contact(scene.soon()));
        scene.progress().count(scene.id(slug), Figure.ASKED, 12, scene.organizer());
        scene.progress().count(scene.id(slug), Figure.ANSWERS, 3, scene.organizer());

        var page = page(slug, Language.EN, door);

        assertThat(page.select(".figures li").eachText()).containsExactly("asked 12 times", "3 answers");
        assertThat(page.select("h2").eachText()).contains("What it has come to so far");
    }

    @Test
    void standInOnePlaceWhereThereIsAGoal(Door door) {
        var slug = scene.open(plan().letters(scene.soon()));
        scene.progress().count(scene.id(slug), Figure.LETTERS, 12, scene.organizer());
        scene.progress().count(scene.id(slug), Figure.ANSWERS, 3, scene.organizer());

        var page = page(slug, Language.EN, door);

        assertThat(page.select(".figures li").eachText()).containsExactly("3 answers");
        assertThat(page.select(".goal").text()).contains("12");
    }

    @Test
    void doNotTellHowManyWereAtASensitiveOne(Door door) {
        var slug = scene.open(plan().sensitive().ofKind(ActionKind.SHIFTS, scene.soon()));
        finish(slug, figures(ActionKind.SHIFTS));

        assertThat(page(slug, Language.EN, door).select(".figures li").eachText())
                .containsExactly(messages.in(Language.EN)
                        .of("action.board.result", Figure.TALKS, "number", number(Figure.TALKS)));
    }

    private void finish(Slug slug, Figures figures) {
        scene.actions().finish(scene.id(slug), new Result(figures, english("It went well.")), scene.organizer());
    }

    private static Figures figures(ActionKind kind) {
        return new Figures(
                kind.figures().stream().collect(Collectors.toMap(figure -> figure, ActionFiguresIT::number)));
    }

    private static int number(Figure figure) {
        return 41 + figure.name().length();
    }

    private static Document page(Slug slug, Language language, Door door) {
        return Jsoup.parse(door.get("/" + language.tag() + "/actions/" + slug).body());
    }
}
