package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import org.sextant.member.Belonging.Member;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.organisation.Members;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.HeldDays;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Pickers;
import org.sextant.vocabulary.Scope;

/** Says who speaks for the organisation, and who does what else in it, from when and until when. */
class AppointForm extends Div {

    private static final List<Role> OFFERED =
            List.of(Role.SPOKESPERSON, Role.ORGANIZER, Role.COORDINATOR, Role.MODERATOR, Role.TRANSLATOR);

    private final transient Visit visit;
    private final transient Mandates mandates;
    private final transient Clock clock;
    private final FieldErrors errors;
    private final ComboBox<Member> who;
    private final Select<Role> role = new Select<>();
    private final transient HeldDays days;

    AppointForm(Visit visit, Members members, Mandates mandates, Clock clock) {
        this.visit = visit;
        this.mandates = mandates;
        this.clock = clock;
        var words = visit.words();
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        who = Pickers.person(
                words.of("organisation.appoint.who"),
                typed -> members.everybody(visit.organisation().id(), typed, 0, visit.person())
                        .getContent(),
                Member::name);
        role.setLabel(words.of("member.fields.role"));
        role.setItems(OFFERED);
        role.setItemLabelGenerator(one -> words.of("member.role", one));
        role.setValue(Role.SPOKESPERSON);
        var lastDay = Pickers.day(words.of("member.fields.last-day"), words);
        lastDay.setHelperText(words.of("member.fields.last-day-hint"));
        days = new HeldDays(lastDay, words.of("member.fields.last-day-past"), words);
        add(
                new Paragraph(words.of("organisation.speakers.text")),
                errors,
                who,
                role,
                days.first(),
                days.last(),
                new Button(words.of("organisation.appoint.act"), click -> appoint()));
    }

    private void appoint() {
        errors.clear();
        var words = visit.words();
        if (who.isEmpty()) {
            errors.at(who, words.of("organisation.appoint.nobody"));
        }
        var today = visit.desk().today(clock);
        days.check(errors, today);
        if (errors.none()) {
            var zone = visit.desk().zone();
            var scope = Scope.of(visit.organisation().id());
            mandates.give(
                    new GiveMandate(
                            who.getValue().person(),
                            role.getValue(),
                            scope,
                            days.begins(today, zone),
                            days.until(zone)),
                    visit.person());
            Notes.done(words.of("member.admin.given"));
            visit.again().run();
        }
    }
}
