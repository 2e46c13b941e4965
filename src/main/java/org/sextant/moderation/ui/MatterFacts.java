package org.sextant.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import org.sextant.moderation.MatterSummary;
import org.sextant.moderation.Subject;
import org.sextant.moderation.Subjects;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Told;

/** What is known of a matter: the thing itself, what it says where that can be hidden, what was decided and why, what was said to an appeal. */
class MatterFacts extends Div {

    private final transient Words words;

    MatterFacts(MatterSummary matter, Subjects subjects, Words words) {
        this.words = words;
        addClassName("stack");
        subjects.find(matter.about()).ifPresent(subject -> add(publicPage(subject)));
        subjects.said(matter.about())
                .ifPresent(text -> add(quoted(words.of("moderation.says"), Told.inline(text, words))));
        matter.decided()
                .ifPresent(decided -> add(said(words.of("moderation.decided", decided.decision()), decided.reason())));
        matter.appeal().ifPresent(appeal -> add(said(words.of("moderation.appeal.said"), appeal)));
        matter.answered()
                .ifPresent(answered -> add(said(
                        words.of("moderation.answered." + (answered.upheld() ? "stands" : "undone")),
                        answered.reason())));
    }

    private Paragraph publicPage(Subject subject) {
        var link = new Anchor("/" + words.language().tag() + subject.path(), words.of("moderation.see"));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    private static Div said(String what, String text) {
        return quoted(what, new Bdi(text));
    }

    private static Div quoted(String what, Component text) {
        var strong = new Paragraph();
        strong.getElement().appendChild(ElementFactory.createStrong(what));
        var said = new Div(strong, new Paragraph(text));
        said.addClassName("banner");
        return said;
    }
}
