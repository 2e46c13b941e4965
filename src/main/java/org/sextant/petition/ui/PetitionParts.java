package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.SentBack;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;

/** The parts of a petition's page. */
@SpringComponent
class PetitionParts {

    private final Editors editors;
    private final Decisions decisions;
    private final Closings closings;
    private final List<PetitionPart> more;

    PetitionParts(Editors editors, Decisions decisions, Closings closings, List<PetitionPart> more) {
        this.editors = editors;
        this.decisions = decisions;
        this.closings = closings;
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
        var shown = petition.wordings().isEmpty() ? petition.drafts() : petition.wordings();
        shown.forEach((language, wording) -> texts.add(
                Parity.badge(petition, language, words),
                Sides.of(petition, language, Reading.of(language, wording.text(), words), words)));
        return texts;
    }

    Div close(PetitionSummary petition, Desk desk, Runnable then) {
        return closings.of(petition, desk, then);
    }

    /** Where the answer is written down that came after the last day, or those of others than have answered. */
    Optional<Div> answer(PetitionSummary petition, Desk desk, Runnable then) {
        return closings.answer(petition, desk, then);
    }
}
