package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.ActionPlan;
import org.sextant.action.ActionProgress;
import org.sextant.action.ActionRight;
import org.sextant.action.ActionState;
import org.sextant.action.Board;
import org.sextant.action.Counted;
import org.sextant.action.ErrandPlan;
import org.sextant.action.Figure;
import org.sextant.action.WrongState;
import org.sextant.shell.ui.Notes;
import org.springframework.core.annotation.Order;

/** How many letters are written so far, leaflets handed out, questions asked; whoever takes part adds theirs. */
@SpringComponent
@Order(3)
class CountPart implements ActionPart {

    private final ActionProgress progress;
    private final Board board;

    CountPart(ActionProgress progress, Board board) {
        this.progress = progress;
        this.board = board;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        var state = visit.card().state();
        var figures = visit.card().kind().figures().stream()
                .filter(Figure::isCountedAlong)
                .toList();
        if (figures.isEmpty() || (state != ActionState.OPEN && state != ActionState.UNDER_WAY)) {
            return Optional.empty();
        }
        var part = new Section(new H2(visit.words().of("action.board.count.title")));
        part.addClassName("part");
        var may = board.allows(visit.person(), ActionRight.COUNT, visit.card().id());
        figures.forEach(figure -> {
            part.add(soFar(figure, visit));
            if (may) {
                part.add(field(figure, visit));
            }
        });
        return Optional.of(part);
    }

    private static Div soFar(Figure figure, Visit visit) {
        var number = visit.card().counted().of(figure).orElse(0);
        var said = visit.words().of("action.board.result", figure, "number", number);
        var soFar = new Div(new Paragraph(said));
        goal(figure, visit.action().plan()).ifPresent(goal -> {
            var bar = new ProgressBar(0, goal, Math.min(goal, number));
            bar.getElement()
                    .setAttribute("aria-label", visit.words().of("action.board.count.of", "said", said, "goal", goal));
            soFar.add(bar);
        });
        return soFar;
    }

    private static Optional<Integer> goal(Figure figure, ActionPlan plan) {
        return switch (plan) {
            case ErrandPlan.LetterWriting letter when figure == Figure.LETTERS -> letter.goal();
            case ErrandPlan.Distribution distribution
            when figure == Figure.LEAFLETS -> Optional.of(distribution.leaflets());
            default -> Optional.empty();
        };
    }

    private Div field(Figure figure, Visit visit) {
        var words = visit.words();
        var more = new IntegerField(words.of("action.board.count.more", figure));
        var add = new Button(words.of("action.board.count.add"), click -> add(figure, more, visit));
        add.setAriaLabel(words.of("action.board.count.add-what", "what", more.getLabel()));
        var row = new Div(more, add);
        row.addClassName("filters");
        return row;
    }

    private void add(Figure figure, IntegerField more, Visit visit) {
        var words = visit.words();
        var number = Optional.ofNullable(more.getValue()).filter(many -> many >= 1 && many <= Counted.MOST);
        more.setErrorMessage(words.of("action.form.people.range", "most", Counted.MOST));
        more.setInvalid(number.isEmpty());
        number.ifPresent(many -> {
            try {
                progress.count(visit.card().id(), figure, many, visit.person());
                Notes.done(words.of("action.board.count.added"), words, () -> takeBack(visit));
            } catch (WrongState moved) {
                Notes.refused(
                        words.of("action.board.too-late", "state", words.of("action.board.state", moved.state())));
            }
            visit.again().run();
        });
    }

    private void takeBack(Visit visit) {
        progress.uncount(visit.card().id(), visit.person());
        visit.again().run();
    }
}
