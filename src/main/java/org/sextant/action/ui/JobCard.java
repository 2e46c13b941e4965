package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.PrincipleSign;

/** An action on the board. */
class JobCard extends ListItem {

    private final Anchor title = new Anchor();
    private final transient ActionCard action;

    JobCard(ActionCard action, Telling telling, Optional<MoveMenu> menu) {
        this.action = action;
        addClassNames("card", "job");
        title.setHref(ActionPath.of(telling.campaign(), action));
        title.add(new Bdi(telling.title(action)));
        var head = new Div(new PrincipleSign(telling.campaign().principle()), new H3(title));
        head.addClassName("t");
        var line = new Paragraph(telling.line(action));
        line.addClassName("small");
        add(head, line);
        var badges = telling.badges(action);
        if (!badges.isEmpty()) {
            add(row("row", badges.toArray(Badge[]::new)));
        }
        if (!action.state().isSettled()) {
            add(people(action, telling));
        }
        var foot = row("m", inCharge(action, telling));
        menu.ifPresent(foot::add);
        add(foot);
    }

    /** Whether the action is still as it is shown here. */
    boolean shows(ActionCard now) {
        return action.equals(now);
    }

    /** Puts the cursor on it: where it was before the action changed its lane. */
    void focus() {
        title.focus();
    }

    private static Div row(String name, Component... parts) {
        var row = new Div(parts);
        row.addClassName(name);
        return row;
    }

    private static Div people(ActionCard action, Telling telling) {
        var wants = new Paragraph(new Span(telling.people(action)));
        wants.addClassName("wants");
        var people = new Div(wants);
        telling.goal(action).ifPresent(goal -> {
            var bar = new ProgressBar(0, goal, Math.min(goal, action.turnout().booked()));
            bar.getElement()
                    .setAttribute(
                            "aria-label", telling.words().of("action.board.people-at", "title", telling.title(action)));
            people.add(bar);
        });
        return people;
    }

    // Without anybody in charge the badge says so.
    private static Span inCharge(ActionCard action, Telling telling) {
        var row = new Span();
        row.addClassNames("row", "small");
        telling.inCharge(action).ifPresent(name -> {
            var avatar = new Span(initials(name));
            avatar.addClassName("avatar");
            avatar.getElement().setAttribute("aria-hidden", "true");
            row.add(avatar, new Bdi(name));
        });
        return row;
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
