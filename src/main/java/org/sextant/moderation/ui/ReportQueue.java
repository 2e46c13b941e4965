package org.sextant.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.sextant.moderation.MatterSummary;
import org.sextant.moderation.Matters;
import org.sextant.moderation.Subjects;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.ModerationQueue;

/** What was reported and waits, on the moderators' page. */
@SpringComponent
class ReportQueue implements ModerationQueue {

    private static final int AFTER_COMMENTS_AND_REPORTS = 30;

    private final Matters matters;
    private final Subjects subjects;

    ReportQueue(Matters matters, Subjects subjects) {
        this.matters = matters;
        this.subjects = subjects;
    }

    @Override
    public int order() {
        return AFTER_COMMENTS_AND_REPORTS;
    }

    @Override
    public Optional<Component> of(Desk desk) {
        var waiting = matters.waitingFor(desk.person());
        return waiting.isEmpty() ? Optional.empty() : Optional.of(section(waiting, desk));
    }

    private Section section(List<MatterSummary> waiting, Desk desk) {
        var list = new UnorderedList();
        list.addClassName("need");
        waiting.forEach(matter -> list.add(row(matter, desk)));
        var section = new Section(new H2(desk.words().of("moderation.queue.title")), list);
        section.addClassName("part");
        return section;
    }

    private ListItem row(MatterSummary matter, Desk desk) {
        var words = desk.words();
        var kind = new Paragraph(words.of("moderation.kind", matter.about().kind()));
        kind.addClassName("kind");
        var link = new Anchor(MatterPath.ofModerator(matter.id()));
        link.add(MatterWords.title(matter, subjects, words));
        var why = new Paragraph(MatterWords.why(matter, words));
        why.addClassName("small");
        return new ListItem(new Div(kind, new H3(link), why));
    }
}
