package org.sextant.member.joint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointActs;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;

/** Of what takes two people and concerns this one, some: what is open, and what became of the rest. */
class JointList extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient JointActs acts;
    private final transient ActWords telling;
    private final transient Predicate<JointActSummary> which;

    JointList(Desk desk, JointActs acts, ActWords telling, Predicate<JointActSummary> which) {
        this.desk = desk;
        this.words = desk.words();
        this.acts = acts;
        this.telling = telling;
        this.which = which;
        refresh();
    }

    private void refresh() {
        removeAll();
        var waiting = acts.openFor(desk.person()).stream().filter(which).toList();
        add(section("joint.open", waiting.isEmpty() ? none() : list(waiting)));
        var settled = acts.settledFor(desk.person()).stream().filter(which).toList();
        if (!settled.isEmpty()) {
            add(section("joint.settled", list(settled)));
        }
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(words.of(key)), content);
        section.addClassName("part");
        return section;
    }

    private EmptyState none() {
        return new EmptyState(words.of("joint.none"), words.of("joint.none-text"));
    }

    private UnorderedList list(List<JointActSummary> some) {
        var list = new UnorderedList();
        list.addClassName("rows");
        some.forEach(act ->
                list.add(Arrival.at(new JointActItem(act, desk, acts, telling).offering(this::refresh), act.id())));
        return list;
    }
}
