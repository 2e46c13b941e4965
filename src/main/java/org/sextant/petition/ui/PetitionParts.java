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

    private final Editors editors;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final List<PetitionPart> more;

    PetitionParts(Editors editors, Decisions decisions, Deadlines deadlines, List<PetitionPart> more) {
        this.editors = editors;
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
        return editors.whole(campaign, petition, desk, then);
    }

    Editor translating(CampaignSummary campaign, PetitionSummary petition, Desk desk, Runnable then) {
        return editors.translations(campaign, petition, desk, then);
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

    private void close(PetitionSummary petition, Closing how, Desk desk) {
        try {
            deadlines.close(petition.id(), how, desk.person());
            Notes.done(desk.words().of("petition.work.closed"));
        } catch (WrongPetitionState overtaken) {
            Notes.refused(desk.words().of("petition.work.overtaken"));
        }
    }
}
