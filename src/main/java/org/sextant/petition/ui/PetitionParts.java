package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.ElementFactory;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.petition.Closing;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.SentBack;
import org.sextant.petition.WrongPetitionState;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** The parts of a petition's page. */
@SpringComponent
class PetitionParts {

    private final Petitions petitions;
    private final PlanForms forms;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final List<PetitionPart> more;

    PetitionParts(
            Petitions petitions, PlanForms forms, Decisions decisions, Deadlines deadlines, List<PetitionPart> more) {
        this.petitions = petitions;
        this.forms = forms;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.more = more;
    }

    /** What other features have to show of it. */
    Stream<Component> more(PetitionSummary petition, Desk desk, boolean mayWrite) {
        return more.stream().flatMap(part -> part.of(petition, desk, mayWrite).stream());
    }

    OrderedList steps(PetitionSummary petition, Words words) {
        var steps = new OrderedList();
        steps.addClassName("steps");
        Arrays.stream(PetitionState.values()).forEach(state -> {
            var step = new ListItem(words.of("petition.work.state", state));
            step.setClassName("done", state.compareTo(petition.state()) < 0);
            if (state == petition.state()) {
                step.getElement().setAttribute("aria-current", "step");
            }
            steps.add(step);
        });
        return steps;
    }

    Div sentBack(SentBack back, Words words) {
        var what = new Paragraph();
        what.getElement().appendChild(ElementFactory.createStrong(words.of("petition.work.back.title")));
        var banner = new Div(
                what, new Paragraph(back.why().isEmpty() ? words.of("petition.work.back.no-word") : back.why()));
        banner.addClassNames("banner", "warn", "part");
        return banner;
    }

    Decision decision(PetitionSummary petition, Desk desk, Runnable then) {
        return decisions.on(petition, desk, then);
    }

    Editor editor(CampaignSummary campaign, PetitionSummary petition, Desk desk, Runnable then) {
        var editor = new Editor(desk, petitions, petition, forms.of(campaign, desk.words()), then);
        editor.keepIn(forms.recovery(petition, desk));
        editor.offerProposal(decisions.who(petition, desk));
        return editor;
    }

    /** For those who may read it and no more. */
    Div texts(PetitionSummary petition, Words words) {
        var texts = new Div();
        texts.addClassNames("part", "stack");
        var shown = petition.isPublic() ? petition.wordings() : petition.drafts();
        shown.forEach((language, wording) ->
                texts.add(Parity.badge(petition, language, words), Reading.of(language, wording.text(), words)));
        return texts;
    }

    Div close(PetitionSummary petition, Desk desk, Runnable then) {
        var words = desk.words();
        var question = new Question(words.of("petition.work.close.question"), words.of("petition.work.close.text"));
        var how = new Select<Closing>();
        how.setLabel(words.of("petition.work.close.how"));
        how.setItems(Closing.WITHDRAWN, Closing.ANSWERED);
        how.setItemLabelGenerator(one -> words.of("petition.work.close.how", one));
        how.setValue(Closing.WITHDRAWN);
        how.addClassName("wide");
        var button = new ConfirmButton(words.of("petition.work.close"), question, words, () -> {
            close(petition, how.getValue(), desk);
            then.run();
        });
        var actions = new Div(button);
        actions.addClassName("actions");
        var part = new Div(
                new H2(words.of("petition.work.close.title")),
                new Paragraph(words.of("petition.work.close.text")),
                how,
                actions);
        part.addClassNames("part", "stack");
        return part;
    }

    /** Where the answer is written down that came after the last day. */
    Div answer(PetitionSummary petition, Desk desk, Runnable then) {
        var words = desk.words();
        var text = words.of(
                "petition.work.answer.text", "addressee", petition.addressee().in(words.language()));
        var question = new Question(words.of("petition.work.answer.question"), words.of("petition.work.answer.means"));
        var button = new ConfirmButton(words.of("petition.work.answer"), question, words, () -> {
            did(() -> deadlines.answer(petition.id(), desk.person()), "petition.work.answered", words);
            then.run();
        });
        var actions = new Div(button.harmless());
        actions.addClassName("actions");
        var part = new Div(new H2(words.of("petition.work.answer.title")), new Paragraph(text), actions);
        part.addClassNames("part", "stack");
        return part;
    }

    private void close(PetitionSummary petition, Closing how, Desk desk) {
        did(() -> deadlines.close(petition.id(), how, desk.person()), "petition.work.closed", desk.words());
    }

    private static void did(Runnable act, String said, Words words) {
        try {
            act.run();
            Notes.done(words.of(said));
        } catch (WrongPetitionState overtaken) {
            Notes.refused(words.of("petition.work.overtaken"));
        }
    }
}
