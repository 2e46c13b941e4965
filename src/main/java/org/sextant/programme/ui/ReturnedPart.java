package org.sextant.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import java.util.List;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** A change that was given back: by whom, why, what it was, and how to go on from it. */
class ReturnedPart extends Div {

    private final transient ChangeSummary change;
    private final transient Desk desk;
    private final transient Words words;
    private final transient ProgrammeChanges changes;
    private final Div acts = new Div();

    /** @param then shows how it stands once it is put away */
    ReturnedPart(ChangeSummary change, Desk desk, ProgrammeChanges changes, Names names, Runnable then) {
        this.change = change;
        this.desk = desk;
        this.words = desk.words();
        this.changes = changes;
        var banner = new Div(says(names));
        change.answer().ifPresent(why -> banner.add(new Paragraph(new Bdi(why))));
        banner.addClassNames("banner", "stack", "tight");
        acts.addClassName("row");
        if (change.proposedBy().equals(desk.person())) {
            acts.add(new Button(words.of("programme.work.returned.leave"), click -> putAway(then)));
        }
        banner.add(acts);
        addClassNames("part", "stack", "returned");
        add(banner, new Difference(change, names, words));
    }

    /** Offers to begin with what was written. */
    void offer(Runnable goOn) {
        var button = new Button(words.of("programme.work.returned.go-on"), click -> goOn.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        acts.addComponentAsFirst(button);
    }

    private Paragraph says(Names names) {
        var people = names.of(List.of(change.proposedBy(), change.decidedBy().orElse(change.proposedBy())));
        var text = words.of(
                "programme.work.returned",
                "proposer",
                people.getOrDefault(change.proposedBy(), ""),
                "name",
                change.decidedBy()
                        .map(person -> people.getOrDefault(person, ""))
                        .orElse(""),
                "day",
                change.decidedAt().map(at -> words.date(at, desk.zone())).orElse(""));
        var says = new Paragraph();
        says.getElement().appendChild(ElementFactory.createStrong(text));
        return says;
    }

    private void putAway(Runnable then) {
        changes.putAway(change.id(), desk.person());
        Notes.done(words.of("programme.work.returned.left"));
        then.run();
    }
}
