package org.sextant.member.joint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import org.sextant.member.joint.JointActState;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.NotOpenAnyMore;
import org.sextant.member.joint.OwnProposal;
import org.sextant.member.joint.Why;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** A joint act: what it will do, who wants it and why, how far it has come; and what this person can do about it. */
class JointActItem extends ListItem {

    private final transient JointActSummary act;
    private final transient Desk desk;
    private final transient Words words;
    private final transient JointActs acts;
    private final transient ActWords telling;
    private final Div body = new Div();

    JointActItem(JointActSummary act, Desk desk, JointActs acts, ActWords telling) {
        this.act = act;
        this.desk = desk;
        this.words = desk.words();
        this.acts = acts;
        this.telling = telling;
        var told = telling.told(act, words);
        body.addClassName("stack");
        var link = new Anchor(told.path());
        link.add(new Bdi(told.title()));
        body.add(new H3(link));
        if (act.state().isOpen()) {
            body.add(new Paragraph(told.consequence()));
        }
        body.add(new Paragraph(standing()), quoted(act.why()));
        act.stoppedWhy().ifPresent(why -> body.add(quoted(why)));
        add(body);
    }

    private String standing() {
        var key = act.atOnce() ? "joint.state.at-once" : "joint.state";
        var state = act.state().name().toLowerCase(Locale.ROOT);
        return words.of(
                act.atOnce() ? key : key + "." + state,
                "name",
                isolated(telling.name(act.proposedBy())),
                "second",
                isolated(telling.name(act.state() == JointActState.STOPPED ? act.stoppedBy() : act.agreedBy())),
                "moment",
                words.moment(moment(), desk.zone()));
    }

    private Instant moment() {
        return act.settledAt().or(act::dueAt).orElse(act.proposedAt());
    }

    private static Paragraph quoted(Why why) {
        var quoted = new Paragraph(why.text());
        quoted.addClassName("small");
        quoted.getElement().setAttribute("dir", "auto");
        return quoted;
    }

    /** The buttons of this person; {@code then} shows what is true afterwards. */
    JointActItem offering(Runnable then) {
        var row = new Div();
        row.addClassName("row");
        if (acts.mayAgree(act, desk.person())) {
            row.add(agree(then));
        }
        if (acts.mayStop(act, desk.person())) {
            row.add(new Button(words.of("joint.stop"), click -> {
                row.setVisible(false);
                askWhy(then);
            }));
        }
        if (row.getComponentCount() > 0) {
            row.getElement()
                    .setAttribute("role", "group")
                    .setAttribute("aria-label", telling.told(act, words).title());
            body.add(row);
        }
        return this;
    }

    private Button agree(Runnable then) {
        var agree = new Button(
                words.of("joint.agree"),
                click -> decide(() -> acts.agree(act.id(), desk.person()), "joint.agreed", then));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        agree.setDisableOnClick(true);
        return agree;
    }

    private void askWhy(Runnable then) {
        var errors = new FieldErrors(words);
        var why = new WhyField(words.of("joint.stop.why"), words);
        var stop = new Button(words.of("joint.stop"), click -> {
            errors.clear();
            why.check(errors);
            if (errors.none()) {
                decide(() -> acts.stop(act.id(), why.why(), desk.person()), "joint.stopped", then);
            }
        });
        stop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(errors, why, stop);
        form.addClassNames("form", "one");
        body.add(form);
        why.focus();
    }

    // Somebody else was faster: what is true now is shown.
    private void decide(Runnable decision, String said, Runnable then) {
        try {
            decision.run();
            Notes.done(words.of(said));
        } catch (NotOpenAnyMore | OwnProposal overtaken) {
            Notes.refused(words.of("joint.overtaken"));
        }
        then.run();
    }

    // A name's direction is its own: first strong isolate, pop directional isolate.
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
