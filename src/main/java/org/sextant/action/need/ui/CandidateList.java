package org.sextant.action.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sextant.action.need.Candidate;
import org.sextant.action.need.NeedMet;
import org.sextant.action.need.NeedSummary;
import org.sextant.action.need.NoSuchNeed;
import org.sextant.action.need.NotOffered;
import org.sextant.action.need.Wish;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Notes;

/** Who offers what is needed, or promised it. */
class CandidateList extends Div {

    private final transient NeedSummary need;
    private final transient NeedSeat seat;
    private final transient Words words;

    CandidateList(NeedSummary need, List<Candidate> candidates, NeedSeat seat) {
        this.need = need;
        this.seat = seat;
        this.words = seat.words();
        var list = new UnorderedList();
        list.addClassName("ppl");
        candidates.forEach(candidate -> list.add(row(candidate)));
        add(new Paragraph(words.of("need.matches", "number", candidates.size())), list);
    }

    private ListItem row(Candidate candidate) {
        var name = new Div(new Bdi(candidate.name()));
        name.addClassName("grow");
        if (isInWords(need.plan().wish()) && !candidate.words().isEmpty()) {
            var said = new Paragraph(new Bdi(candidate.words()));
            said.addClassName("small");
            name.add(said);
        }
        return new ListItem(name, stance(candidate));
    }

    // Where words met words, somebody must look at them.
    private static boolean isInWords(Wish wish) {
        return wish.skill().isEmpty()
                && wish.languages().isEmpty()
                && wish.words().isPresent();
    }

    private Component stance(Candidate candidate) {
        return switch (candidate.stance()) {
            case PROMISED -> new Badge(Badge.Kind.GOOD, words.of("need.stance.promised"));
            case ASKED -> new Badge(Badge.Kind.WAITS, words.of("need.stance.asked"));
            case OFFERS -> need.isOpen() ? ask(candidate) : new Badge(Badge.Kind.PLAIN, words.of("need.stance.offers"));
        };
    }

    private Button ask(Candidate candidate) {
        var ask = new Button(words.of("need.ask"), click -> confirm(candidate));
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        ask.setAriaLabel(words.of("need.ask.who", "name", candidate.name()));
        return ask;
    }

    // A letter cannot be called back.
    private void confirm(Candidate candidate) {
        var dialog = new ConfirmDialog(
                words.of("need.ask.title", "name", candidate.name()),
                words.of("need.ask.text"),
                words.of("need.ask.send"),
                confirmed -> ask(candidate, words));
        dialog.setCancelable(true);
        dialog.setCancelText(words.of("shell.confirm.no"));
        dialog.open();
    }

    private void ask(Candidate candidate, Words said) {
        try {
            seat.doors().asking().ask(need.id(), candidate.person(), seat.person());
            Notes.done(said.of("need.ask.done", "name", candidate.name()));
        } catch (NeedMet | NoSuchNeed | NotOffered late) {
            Notes.refused(said.of("need.ask.late"));
        }
        seat.change();
    }
}
