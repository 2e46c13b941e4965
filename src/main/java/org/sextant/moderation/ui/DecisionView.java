package org.sextant.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.moderation.MatterSummary;
import org.sextant.moderation.Matters;
import org.sextant.moderation.NoAppeal;
import org.sextant.moderation.NothingToChange;
import org.sextant.moderation.Reason;
import org.sextant.moderation.Sanctions;
import org.sextant.moderation.Subjects;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** What was decided, for those whom it concerns: why, until when, and the way to another moderator. */
@Route(MatterPath.CONCERNED)
@PermitAll
class DecisionView extends Page implements HasUrlParameter<String> {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Matters matters;
    private final transient Subjects subjects;
    private final transient Sanctions sanctions;

    DecisionView(Desk desk, Matters matters, Subjects subjects, Sanctions sanctions) {
        this.desk = desk;
        this.words = desk.words();
        this.matters = matters;
        this.subjects = subjects;
        this.sanctions = sanctions;
        addClassName("slim");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(MatterPath.matter(MatterPath.CONCERNED + "/" + id)
                .flatMap(matter -> matters.byId(matter, desk.person()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(MatterSummary matter) {
        removeAll();
        var title = MatterWords.titleText(matter, subjects, words);
        add(
                new PageHeader(
                        words.of("moderation.told.decided", "title", title), words.of("moderation.decision.lead")),
                new MatterFacts(matter, subjects, words));
        sanctions
                .of(desk.person())
                .filter(standing -> standing.matter().equals(matter.id()))
                .ifPresent(standing -> add(new Paragraph(
                        words.of("moderation.sanction.until", "day", words.date(standing.until(), desk.zone())))));
        if (matters.toBeChanged(desk.person()).stream()
                .anyMatch(asked -> asked.id().equals(matter.id()))) {
            add(change(matter));
        }
        if (matters.mayAppeal(matter.id(), desk.person())) {
            add(appeal(matter));
        }
    }

    private Section change(MatterSummary matter) {
        var section = new Section(
                new H2(words.of("moderation.change.title")),
                new Paragraph(words.of("moderation.change.text")),
                new Button(words.of("moderation.change.act"), click -> changed(matter)));
        section.addClassNames("part", "stack");
        return section;
    }

    private void changed(MatterSummary matter) {
        try {
            matters.changed(matter.id(), desk.person());
            Notes.done(words.of("moderation.change.done"));
        } catch (NothingToChange overtaken) {
            Notes.refused(words.of("moderation.decide.overtaken"));
        }
        matters.byId(matter.id(), desk.person()).ifPresent(this::show);
    }

    private Section appeal(MatterSummary matter) {
        var errors = new FieldErrors(words);
        var why = new ReasonArea(words.of("moderation.appeal.why"), words.of("moderation.appeal.hint"));
        var form = new Div(errors, why, new Button(words.of("moderation.appeal.act"), click -> {
            errors.clear();
            var reason = why.read(errors, words);
            if (errors.none()) {
                reason.ifPresent(said -> appeal(matter, said));
            }
        }));
        form.addClassNames("form", "one");
        var section = new Section(new H2(words.of("moderation.appeal.title")), form);
        section.addClassName("part");
        return section;
    }

    private void appeal(MatterSummary matter, Reason why) {
        try {
            matters.appeal(matter.id(), why, desk.person());
            Notes.done(words.of("moderation.appeal.done"));
        } catch (NoAppeal overtaken) {
            Notes.refused(words.of("moderation.decide.overtaken"));
        }
        matters.byId(matter.id(), desk.person()).ifPresent(this::show);
    }
}
