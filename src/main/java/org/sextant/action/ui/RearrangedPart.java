package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.signup.Rearrangements;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Notes;
import org.springframework.core.annotation.Order;

/** Before all else, once it is at another time or place: how many have a place and do not know, and the button that tells them. */
@SpringComponent
@Order(0)
class RearrangedPart implements ActionPart {

    private final Rearrangements rearrangements;

    RearrangedPart(Rearrangements rearrangements) {
        this.rearrangements = rearrangements;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        if (!visit.runs()) {
            return Optional.empty();
        }
        var untold = rearrangements.untold(visit.card().id(), visit.person());
        return untold == 0 ? Optional.empty() : Optional.of(offer(untold, visit));
    }

    private Div offer(int untold, Visit visit) {
        var words = visit.words();
        var question = new Question(
                words.of("action.rearranged.question"), words.of("action.rearranged.consequence", "number", untold));
        var tell = new ConfirmButton(
                words.of("action.rearranged.act", "number", untold), question, words, () -> tell(visit));
        var offer = new Div(
                new Paragraph(words.of("action.rearranged.untold", "number", untold)), new Div(tell.harmless()));
        offer.addClassNames("msg", "stack", "tight");
        return offer;
    }

    private void tell(Visit visit) {
        var letters = rearrangements.tell(visit.card().id(), visit.person());
        if (letters == 0) {
            Notes.refused(visit.words().of("action.rearranged.nobody"));
        } else {
            Notes.done(visit.words().of("action.reminder.sent", "number", letters));
        }
        visit.again().run();
    }
}
