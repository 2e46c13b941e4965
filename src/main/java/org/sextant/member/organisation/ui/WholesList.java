package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.sextant.member.Organisations;
import org.sextant.member.organisation.Profiles;
import org.sextant.shell.Words;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Turning;
import org.springframework.data.domain.PageRequest;

/** The organisations that are not local groups of others, by name, a page at a time. */
class WholesList extends Div {

    private static final int LONGEST_NAME = 80;

    private final transient Profiles profiles;
    private final transient Words words;
    private final TextField name = new TextField();
    private final Div list = new Div();

    WholesList(Profiles profiles, Words words) {
        this.profiles = profiles;
        this.words = words;
        addClassNames("stack", "tight");
        name.setLabel(words.of("organisation.list.search"));
        name.setMaxLength(LONGEST_NAME);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> show(0));
        add(name, list);
        show(0);
        // Who sees all of them at once has nothing to look for.
        name.setVisible(list.getElement().getChildCount() > 1);
    }

    private void show(int number) {
        list.removeAll();
        var page = profiles.wholes(name.getValue(), PageRequest.of(number, Organisations.ON_A_PAGE));
        if (!page.isEmpty()) {
            list.add(OrganisationsView.rows(page.getContent(), words));
        } else if (name.isEmpty()) {
            list.add(new EmptyState(words.of("organisation.list.none.title"), words.of("organisation.list.none.text")));
        } else {
            list.add(new Paragraph(words.of("organisation.list.none-of-that-name")));
        }
        if (page.getTotalPages() > 1) {
            list.add(new Turning(words, number, page.getTotalPages(), this::show));
        }
    }
}
