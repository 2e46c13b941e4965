package org.sextant.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;

/** Says who else has the same thing open, as in "Also here: Yusuf, Nora"; empty while nobody else is. Made by {@link Company}. */
public final class HereToo extends Div {

    private static final int NAMED = 3;

    private final transient Company company;
    private final transient Desk desk;
    private final transient Command changed;
    private final String thing;

    HereToo(Company company, String thing, Desk desk, Command changed) {
        this.company = company;
        this.thing = thing;
        this.desk = desk;
        this.changed = changed;
        addClassName("here");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        company.join(thing, new Company.Seat(desk.person(), desk.name(), event.getUI(), this));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        company.leave(thing, this);
    }

    void show(List<String> others) {
        removeAll();
        if (others.isEmpty()) {
            return;
        }
        var faces = new Span();
        faces.addClassName("avatars");
        others.stream().limit(NAMED).map(Initials::new).forEach(faces::add);
        var names = others.stream().limit(NAMED).toList();
        var words = desk.words();
        add(
                faces,
                new Span(words.of("shell.here", "names", words.list(names), "others", others.size() - names.size())));
    }

    void change() {
        changed.execute();
    }
}
