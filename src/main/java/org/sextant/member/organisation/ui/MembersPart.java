package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.sextant.member.Belonging.Member;
import org.sextant.member.Mandates;
import org.sextant.member.organisation.Members;
import org.sextant.shell.Words;
import org.springframework.data.domain.Page;

/** Everybody who belongs, by name, a page at a time, for those who look after the organisation. */
class MembersPart extends Div {

    private static final int LONGEST_NAME = 80;

    private final transient Visit visit;
    private final transient Words words;
    private final transient Members members;
    private final transient Mandates mandates;
    private final transient MandateForms forms;
    private final Paragraph number = new Paragraph();
    private final TextField name = new TextField();
    private final Div list = new Div();
    private int shown;

    MembersPart(Visit visit, Members members, Mandates mandates, MandateForms forms) {
        this.visit = visit;
        this.words = visit.words();
        this.members = members;
        this.mandates = mandates;
        this.forms = forms;
        addClassNames("stack", "tight");
        name.setLabel(words.of("organisation.members.search"));
        name.setMaxLength(LONGEST_NAME);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> show(0));
        add(number, name, list);
        show(0);
        // Who sees all of them at once has nothing to look for.
        name.setVisible(list.getElement().getChildCount() > 1);
    }

    private void show(int wanted) {
        shown = wanted;
        var page = members.everybody(visit.organisation().id(), name.getValue(), shown, visit.person());
        number.setText(words.of("organisation.members.number", "number", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new Paragraph(words.of("organisation.members.none-of-that-name")));
            return;
        }
        list.add(new MemberRows(page.getContent(), visit, mandates, forms, visit.again()));
        if (page.getTotalPages() > 1) {
            list.add(turning(page));
        }
    }

    private Div turning(Page<Member> page) {
        var back = new Button(words.of("organisation.members.before"), click -> show(shown - 1));
        back.setEnabled(page.hasPrevious());
        var on = new Button(words.of("organisation.members.after"), click -> show(shown + 1));
        on.setEnabled(page.hasNext());
        var where = new Span(
                words.of("organisation.members.here", "number", page.getNumber() + 1, "pages", page.getTotalPages()));
        where.getElement().setAttribute("role", "status");
        var row = new Div(back, where, on);
        row.addClassName("row");
        return row;
    }
}
