package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.ActionRight;
import org.sextant.action.ActionState;
import org.sextant.action.Board;
import org.sextant.campaign.Stage;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.springframework.core.annotation.Order;

/** What can be done next with an action, apart from writing down its result. */
@SpringComponent
@Order(5)
class StepsPart implements ActionPart {

    private final Moves moves;
    private final Board board;

    StepsPart(Moves moves, Board board) {
        this.moves = moves;
        this.board = board;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        if (!visit.runs() || visit.card().state().isSettled()) {
            return Optional.empty();
        }
        var buttons = new Div();
        buttons.addClassName("actions");
        visit.card().state().next().stream()
                .filter(next -> next != ActionState.DONE)
                .filter(next -> next != ActionState.OPEN || visit.campaign().stage() != Stage.ENDED)
                .filter(next -> isForHelpers(next)
                        || board.allows(
                                visit.person(),
                                ActionRight.PLAN,
                                visit.campaign().id()))
                .forEach(next -> buttons.add(button(next, visit)));
        var part = new Section(new H2(visit.words().of("action.board.steps.title")));
        part.addClassName("part");
        if (visit.card().state() == ActionState.PLANNED && visit.campaign().stage() != Stage.ENDED) {
            part.add(new Paragraph(visit.words()
                    .of(visit.campaign().isPublic() ? "action.board.steps.open" : "action.board.steps.open-in-draft")));
        }
        part.add(buttons);
        return Optional.of(part);
    }

    // Whoever only helps as a host neither shows an action to the public nor calls it off.
    private static boolean isForHelpers(ActionState next) {
        return next == ActionState.UNDER_WAY;
    }

    private Button button(ActionState next, Visit visit) {
        var said = visit.words().of("action.board.step", next);
        if (next == ActionState.CANCELLED) {
            var told = visit.card().turnout().booked() + visit.card().turnout().waiting();
            var question = new Question(
                    visit.words().of("action.board.steps.call-off.title"),
                    visit.words().of("action.board.steps.call-off.text", "number", told));
            return new ConfirmButton(
                    said, question, visit.words(), () -> moves.callOff(visit.card(), visit.desk(), visit.again()));
        }
        return new Button(said, click -> moves.on(visit.card(), next, visit.desk(), visit.again()));
    }
}
