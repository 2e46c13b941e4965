package org.sextant.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.PageByPage;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan with more in it than a page holds … */
@OnH2
@ViewPackages(packages = "org.sextant.campaign.ui")
class PlanPagesTests extends SpringBrowserlessTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int ITEMS = 2 * PageByPage.ROWS + 7;

    @Autowired
    private Messages messages;

    private Words words;

    @BeforeEach
    void speakEnglish() {
        words = messages.in(Language.EN);
    }

    @Test
    void opensWhereTodayIs() {
        assertThat(titles(planOn(FIRST))).hasSize(PageByPage.ROWS).startsWith("Day 0");
        assertThat(titles(planOn(FIRST.plusDays(PageByPage.ROWS)))).startsWith("Day " + PageByPage.ROWS);
        assertThat(titles(planOn(FIRST.plusYears(1)))).hasSize(7).startsWith("Day " + 2 * PageByPage.ROWS);
    }

    @Test
    void turnsItsPages() {
        var plan = planOn(FIRST);
        var on = words.of("shell.pages.after");

        press(plan, on);
        press(plan, on);

        assertThat(titles(plan)).hasSize(7);
        assertThat(button(plan, on)).noneMatch(Button::isEnabled);
    }

    @Test
    void turnsToWhatIsAskedForInTheDrawing() {
        var items = items();
        var plan = new PlanPages(items, FIRST, words, id -> {});
        UI.getCurrentOrThrow().add(plan);

        plan.ask(items.getFirst());

        assertThat(titles(plan)).contains("Day " + (ITEMS - 1));
        assertThat(all(plan).filter(MoveForm.class::isInstance)).hasSize(1);
    }

    @Test
    void hasNoPagesWhereAllOfItFits() {
        var plan = new PlanPages(items().subList(0, PageByPage.ROWS), FIRST, words, id -> {});

        assertThat(button(plan, words.of("shell.pages.after"))).isEmpty();
    }

    private PlanPages planOn(LocalDate today) {
        return new PlanPages(items(), today, words, id -> {});
    }

    /** The last day first: the page puts them in order. */
    private static List<Placed> items() {
        return IntStream.iterate(ITEMS - 1, day -> day >= 0, day -> day - 1)
                .mapToObj(day -> placed("day" + day, "Day " + day, FIRST.plusDays(day)))
                .toList();
    }

    private static Placed placed(String id, String title, LocalDate day) {
        var item = new PlanItem(title, "milestone", day, day, "campaigns/one/plan");
        return new Placed(id, item, Optional.of(new Still(id, item)));
    }

    private record Still(String id, PlanItem item) implements Movable {

        @Override
        public boolean mayMove() {
            return true;
        }

        @Override
        public Optional<String> moveTo(LocalDate day) {
            return Optional.empty();
        }
    }

    private static List<String> titles(Component plan) {
        return all(plan)
                .filter(NativeTableRow.class::isInstance)
                .flatMap(row -> row.getElement().getChildren().limit(1))
                .map(Element::getTextRecursively)
                .filter(title -> title.startsWith("Day "))
                .toList();
    }

    private static void press(Component plan, String words) {
        button(plan, words).forEach(Button::click);
    }

    private static List<Button> button(Component plan, String words) {
        return all(plan)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .toList();
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(PlanPagesTests::all));
    }
}
