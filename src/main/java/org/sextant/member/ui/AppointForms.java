package org.sextant.member.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.sextant.member.Belonging.Member;
import org.sextant.member.Role;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;

/** Makes the form in which somebody who belongs there already is given a role; other features put it on their pages. */
public interface AppointForms {

    /**
     * Where a role is given.
     *
     * @param zone in which days are meant there
     * @param usual the role that is chosen at first
     * @param like one page of those who belong there and whose names are like what was typed
     */
    record Circle(Scope scope, ZoneId zone, Collection<Role> roles, Role usual, Function<String, List<Member>> like) {}

    /**
     * The form, empty yet.
     *
     * @param again draws the page anew, after somebody was given a role
     */
    Div in(Circle circle, Desk desk, Runnable again);
}
