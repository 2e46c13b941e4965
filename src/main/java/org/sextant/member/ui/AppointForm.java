package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import org.sextant.member.Belonging.Member;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.ui.AppointForms.Circle;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.HeldDays;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;

/** Gives a role to somebody who belongs there already, from when and until when. */
final class AppointForm extends Div {

    private final transient Circle circle;
    private final transient Mandates mandates;
    private final transient Desk desk;
    private final transient Clock clock;
    private final FieldErrors errors;
    private final ComboBox<Member> who;
    private final Select<Role> role = new Select<>();
    private final transient HeldDays days;

    /** @param again draws the page anew, after somebody was given a role */
    AppointForm(Circle circle, Mandates mandates, Desk desk, Clock clock, Runnable again) {
        this.circle = circle;
        this.mandates = mandates;
        this.desk = desk;
        this.clock = clock;
        var words = desk.words();
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        who = Pickers.person(words.of("member.appoint.who"), circle.like(), Member::name);
        role.setLabel(words.of("member.fields.role"));
        role.setItems(circle.roles());
        role.setItemLabelGenerator(one -> words.of("member.role", one));
        role.setValue(circle.usual());
        days = new HeldDays(
                words.of("member.fields.last-day"),
                words.of("member.fields.last-day-hint"),
                words.of("member.fields.last-day-past"),
                words);
        var foot = new Div(new Button(words.of("member.appoint.act"), click -> appoint(again)));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, who, role, days.first(), days.last(), foot);
    }

    private void appoint(Runnable again) {
        errors.clear();
        if (who.isEmpty()) {
            errors.at(who, desk.words().of("member.appoint.nobody"));
        }
        var today = desk.today(clock);
        days.check(errors, today);
        if (errors.none()) {
            var begins = days.begins(today, circle.zone());
            mandates.give(
                    new GiveMandate(
                            who.getValue().person(),
                            role.getValue(),
                            circle.scope(),
                            begins,
                            days.until(circle.zone())),
                    desk.person());
            again.run();
            Notes.done(desk.words().of("member.admin.given"));
        }
    }
}
