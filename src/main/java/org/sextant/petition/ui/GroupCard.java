package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointActs;
import org.sextant.petition.guard.Reason;
import org.sextant.petition.guard.Suspicion;
import org.sextant.petition.guard.VoidingSummary;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;

/** One group that was noticed: what is known of it, what became of it, and what this person can do. */
final class GroupCard extends Div {

    private final transient Desk desk;
    private final transient Suspicion group;
    private final transient VoidingActs acts;
    private final transient Runnable then;

    GroupCard(Desk desk, Suspicion group, VoidingActs acts, Runnable then) {
        this.desk = desk;
        this.group = group;
        this.acts = acts;
        this.then = then;
        addClassNames("banner", "part", "stack", "group");
        getElement().setAttribute("data-petition", group.petition().slug().text());
        add(
                new H3(new Bdi(group.petition().title().in(desk.language()))),
                new Paragraph(desk.words().of("signing.trait", group.trait()) + " "
                        + desk.words()
                                .of("signing.groups.at", "when", desk.words().moment(group.at(), desk.zone()))),
                standing());
        group.voiding().ifPresent(voiding -> add(state(voiding)));
        group.onTrial().flatMap(acts::deciding).ifPresent(act -> add(deciding(act)));
        if (acts.may(desk.person())) {
            if (group.onTrial().isEmpty() && !group.effect().isNone()) {
                offerToPropose();
            }
            group.done().forEach(this::offerToRestore);
        }
    }

    /** Where one can do something about its petition. */
    void leadTo(Anchor petition) {
        addComponentAtIndex(1, new Paragraph(petition));
    }

    private Paragraph standing() {
        var standing = group.standing();
        return new Paragraph(desk.words()
                .of(
                        "signing.groups.standing",
                        "counting",
                        standing.counting(),
                        "waiting",
                        standing.waiting(),
                        "bounced",
                        standing.bounced(),
                        "voided",
                        standing.voided(),
                        "objecting",
                        standing.objecting()));
    }

    private Paragraph state(VoidingSummary voiding) {
        var kind = switch (voiding.state()) {
            case ON_TRIAL, VOID -> Badge.Kind.WAITS;
            case DROPPED, RESTORED -> Badge.Kind.PLAIN;
        };
        return new Paragraph(new Badge(kind, desk.words().of("signing.void.state", voiding.state())));
    }

    // Where all that takes two people is decided on: here it is only told.
    private Paragraph deciding(JointActSummary act) {
        var told = desk.words()
                .of(
                        "signing.void.deciding",
                        act.state(),
                        "when",
                        desk.words().moment(act.dueAt().orElse(act.proposedAt()), desk.zone()));
        var line = new Paragraph(told + " " + group.effect().in(desk.words()) + " ");
        if (acts.may(desk.person())) {
            line.add(new Anchor(JointActs.PATH, word("signing.void.decide")));
        }
        return line;
    }

    private void offerToPropose() {
        var reason = new Select<Reason>();
        reason.setLabel(word("signing.void.reason"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(one -> desk.words().of("signing.void.reason", one));
        reason.setValue(Reason.FLOOD);
        var propose =
                new Button(word("signing.void.propose"), click -> acts.propose(group, reason.getValue(), desk, then));
        var row = new Div(propose);
        row.addClassName("row");
        add(new Paragraph(group.effect().in(desk.words())), reason, row);
    }

    private void offerToRestore(Suspicion.Done done) {
        var row = new Div();
        row.addClassName("row");
        row.add(new Span(desk.words()
                .of(
                        "signing.void.out",
                        "number",
                        done.standing().voided(),
                        "when",
                        desk.words().moment(done.voiding().frozenAt(), desk.zone()))));
        if (done.standing().objecting() > 0) {
            row.add(button("signing.void.grant", () -> acts.restoreObjecting(done.voiding(), desk)));
        }
        row.add(button("signing.void.restore", () -> acts.restore(done.voiding(), desk)));
        add(row);
    }

    private Button button(String key, Runnable act) {
        return new Button(word(key), click -> {
            act.run();
            then.run();
        });
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
