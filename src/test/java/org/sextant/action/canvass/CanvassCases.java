package org.sextant.action.canvass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Figure;
import org.sextant.action.Figures;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.Signups;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A list to call, on each database. */
abstract class CanvassCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CanvassList list;

    @Autowired
    private Signups signups;

    @Autowired
    private JdbcTemplate database;

    private Scene scene;
    private Slug slug;
    private ActionId action;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        slug = scene.open(plan().canvass(scene.soon()));
        action = scene.id(slug);
    }

    @Test
    void foldsWhoIsPastedTwice() {
        var two = added("Ana, 555 0101\n  ana,  555 0101 \n\nBo, 555 0102\n");
        assertThat(two.lines()).hasSize(2);
        assertThat(two.known()).isEqualTo(1);
        var one = added("Bo, 555 0102\r\nCem, 555 0103");
        assertThat(one.lines()).hasSize(1);
        assertThat(one.known()).isEqualTo(1);

        assertThat(list.open(action, 10, scene.organizer()))
                .extracting(CanvassRow::line)
                .containsExactly("Ana, 555 0101", "Bo, 555 0102", "Cem, 555 0103");
    }

    private Pasted.Added added(String lines) {
        return (Pasted.Added) list.add(action, lines, scene.organizer());
    }

    @Test
    void losesLinesThatWereAddedByMistakeButNotThoseThatWereCalledMeanwhile() {
        added("Ana, 555 0101");
        var wrong = added("Bo, 555 0102\nCem, 555 0103\nDina, 555 0104");
        list.note(wrong.lines().get(1), Outcome.TALKED, scene.organizer());
        var member = scene.somebodyAs(Role.MEMBER);
        signups.take(slug, SlotNumber.WHOLE, member);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> list.takeBack(action, wrong.lines(), member));

        assertThat(list.takeBack(action, wrong.lines(), scene.organizer())).isEqualTo(2);

        assertThat(list.open(action, 10, scene.organizer()))
                .extracting(CanvassRow::line)
                .containsExactly("Ana, 555 0101");
        assertThat(list.noted(action, 10, scene.organizer()))
                .extracting(CanvassRow::line)
                .containsExactly("Cem, 555 0103");
        assertThat(added("Bo, 555 0102").lines()).as("added again").hasSize(1);
    }

    @Test
    void showsACallThatWasNotedWronglyToWhoNotedItAndToTheHosts() {
        var lines = added("Ana, 555 0101\nBo, 555 0102").lines();
        var member = scene.somebodyAs(Role.MEMBER);
        signups.take(slug, SlotNumber.WHOLE, member);
        list.note(lines.get(0), Outcome.TALKED, scene.organizer());
        list.note(lines.get(1), Outcome.NEVER, member);

        assertThat(list.noted(action, 10, scene.organizer())).hasSize(2);
        assertThat(list.noted(action, 10, member))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).startsWith("Bo"));

        list.note(lines.get(1), Outcome.TO_DO, member);
        assertThat(list.open(action, 10, member)).extracting(CanvassRow::line).containsExactly("Bo, 555 0102");
    }

    @Test
    void takesAllOrNothing() {
        var many = IntStream.range(0, 10_000).mapToObj(n -> "Person " + n).collect(Collectors.joining("\n"));

        assertThat(list.add(action, many, scene.organizer())).isEqualTo(new Pasted.TooMany(10_000));
        assertThat(list.add(action, "Ana\n" + "x".repeat(201), scene.organizer()))
                .isEqualTo(new Pasted.TooLong(2));

        assertThat(list.open(action, 10, scene.organizer())).isEmpty();
    }

    @Test
    void isSealedInTheDatabase() {
        list.add(action, "Ana, 555 0101", scene.organizer());

        var stored = database.queryForObject(
                "select entry from canvass_entry where action = ?", byte[].class, action.uuid());

        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Ana", "0101");
    }

    @Test
    void isForThoseWhoTakePartAlone() {
        list.add(action, "Ana, 555 0101", scene.organizer());
        var member = scene.somebodyAs(Role.MEMBER);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> list.open(action, 10, member));

        signups.take(slug, SlotNumber.WHOLE, member);

        var row = list.open(action, 10, member).getFirst();
        list.note(row.id(), Outcome.TALKED, member);
        assertThat(list.open(action, 10, member)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> list.add(action, "Bo", member));
    }

    @Test
    void countsCallsAndTalksForTheResult() {
        list.add(action, "Ana\nBo\nCem\nDina", scene.organizer());
        var rows = list.open(action, 10, scene.organizer());
        list.note(rows.get(0).id(), Outcome.TALKED, scene.organizer());
        list.note(rows.get(1).id(), Outcome.NOBODY_THERE, scene.organizer());
        list.note(rows.get(2).id(), Outcome.NEVER, scene.organizer());

        assertThat(list.figures(action, scene.organizer()))
                .isEqualTo(Figures.of(Figure.CALLS, 3).and(Figures.of(Figure.TALKS, 1)));
        assertThat(list.open(action, 10, scene.organizer()))
                .extracting(CanvassRow::line)
                .containsExactly("Bo", "Dina");
    }

    @Test
    void isForgottenWithThePeopleOfTheAction() {
        list.add(action, "Ana", scene.organizer());

        beans.getBean(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(_ -> list.forget(action));

        assertThat(list.open(action, 10, scene.organizer())).isEmpty();
    }
}
