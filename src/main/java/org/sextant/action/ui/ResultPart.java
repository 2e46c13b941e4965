package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionState;
import org.sextant.action.Concern;
import org.sextant.action.Figures;
import org.sextant.action.Result;
import org.sextant.action.attendance.Attendances;
import org.sextant.action.canvass.CanvassList;
import org.sextant.action.ui.form.PlanWriting;
import org.sextant.action.ui.form.ResultForm;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Recovery;
import org.springframework.core.annotation.Order;

/** What came of an action, and the form in which that is written down or corrected. */
@SpringComponent
@Order(4)
class ResultPart implements ActionPart {

    private final Moves moves;
    private final Tellings tellings;
    private final CanvassList canvass;
    private final Attendances attendances;
    private final WritingTogether together;

    ResultPart(Moves moves, Tellings tellings, CanvassList canvass, Attendances attendances, WritingTogether together) {
        this.moves = moves;
        this.tellings = tellings;
        this.canvass = canvass;
        this.attendances = attendances;
        this.together = together;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        var result = visit.card().result();
        var finishable = visit.card().state().next().contains(ActionState.DONE);
        if (result.isEmpty() && !(visit.runs() && finishable)) {
            return Optional.empty();
        }
        var part = new Section(new H2(visit.words().of("action.form.result.title")));
        part.addClassName("part");
        result.ifPresent(came -> tell(part, came, visit));
        if (visit.runs()) {
            var form = form(visit);
            part.add(
                    together.atResult(visit, () -> form.notice().changedByOthers(visit.words())),
                    result.map(came -> correction(came, form, together.telling(visit)))
                            .orElseGet(() -> finish(form, together.telling(visit))));
        }
        return Optional.of(part);
    }

    private void tell(Section part, Result came, Visit visit) {
        var telling = tellings.of(visit.campaign(), List.of(visit.card()), visit.desk());
        var note = new Paragraph(new Bdi(came.note().in(visit.desk().language())));
        part.add(new Paragraph(telling.figures(came.figures())), note);
    }

    private Details finish(ResultForm form, Visit visit) {
        form.show(counted(visit));
        moves.written(visit.card(), visit.desk()).ifPresent(form::show);
        var recovery = recovery(visit);
        recovery.watch(form, Optional.of(form.writing()), kept -> form.write(kept.mine()));
        form.onSave(came -> moves.finish(visit.card(), came, visit.desk(), recovery::stored, visit.again()));
        var details = new Details(visit.words().of("action.form.result.write"), form);
        details.setOpened(recovery.isOffering()
                || visit.card().concerns().contains(Concern.LATE)
                || visit.card().concerns().contains(Concern.NO_RESULT));
        return details;
    }

    // What was counted along the way need not be counted again.
    private Figures counted(Visit visit) {
        var counted = visit.card().kind() == ActionKind.CANVASS
                ? canvass.figures(visit.card().id(), visit.person())
                : visit.card().counted();
        return counted.and(came(visit));
    }

    // As the list of guests has it; whoever writes the result may know of more who came.
    private Figures came(Visit visit) {
        var headcount = attendances.headcount(visit.card().id(), visit.person());
        return headcount.isTaken()
                ? visit.card()
                        .kind()
                        .ofPeople()
                        .map(figure -> Figures.of(figure, headcount.attended()))
                        .orElse(Figures.NONE)
                : Figures.NONE;
    }

    private Details correction(Result came, ResultForm form, Visit visit) {
        var recovery = recovery(visit);
        var _ = new Correction(came, form, visit, moves, recovery);
        var details = new Details(visit.words().of("action.form.result.correct"), form);
        details.setOpened(recovery.isOffering());
        return details;
    }

    private Recovery<PlanWriting> recovery(Visit visit) {
        return together.recovery("res-" + visit.card().id(), visit.desk());
    }

    private static ResultForm form(Visit visit) {
        return new ResultForm(visit.card().kind(), visit.campaign().languages(), visit.words());
    }
}
