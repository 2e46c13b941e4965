package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WrongPetitionState;
import org.sextant.petition.addressee.Addressees;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Ends petitions for those who write them, and writes down what was answered. */
@SpringComponent
class Closings {

    private final Deadlines deadlines;
    private final Addressees addressees;

    Closings(Deadlines deadlines, Addressees addressees) {
        this.deadlines = deadlines;
        this.addressees = addressees;
    }

    Div of(PetitionSummary petition, Desk desk, Runnable then) {
        return new ClosingForm(addressees.of(petition.id()), desk.words(), end -> {
            close(petition, end, desk);
            then.run();
        });
    }

    /** Nothing where nobody is left whose answer could be written down. */
    Optional<Div> answer(PetitionSummary petition, Desk desk, Runnable then) {
        var asked = addressees.of(petition.id());
        return Optional.of(petition)
                .filter(over -> over.waitsForAnswer(asked.size()))
                .map(over -> new AnswerForm(over, asked, desk.words(), answered -> {
                    did(() -> deadlines.answer(over.id(), answered, desk.person()), "petition.work.answered", desk);
                    then.run();
                }));
    }

    private void close(PetitionSummary petition, ClosingForm.End end, Desk desk) {
        did(
                () -> deadlines.close(petition.id(), end.how(), end.answered(), desk.person()),
                "petition.work.closed",
                desk);
    }

    private static void did(Runnable act, String said, Desk desk) {
        try {
            act.run();
            Notes.done(desk.words().of(said));
        } catch (WrongPetitionState overtaken) {
            Notes.refused(desk.words().of("petition.work.overtaken"));
        }
    }
}
