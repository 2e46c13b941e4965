package org.sextant.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.member.People;
import org.sextant.moderation.AlreadyDecided;
import org.sextant.moderation.Decision;
import org.sextant.moderation.MatterSummary;
import org.sextant.moderation.Matters;
import org.sextant.moderation.NoAppeal;
import org.sextant.moderation.ReportSummary;
import org.sextant.moderation.Subject;
import org.sextant.moderation.Subjects;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.PersonId;

/** One matter, for moderators: what was reported, and the form that decides. */
@Route(MatterPath.MODERATORS)
@PermitAll
class MatterView extends Page implements HasUrlParameter<String> {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Matters matters;
    private final transient Subjects subjects;
    private final transient People people;

    MatterView(Desk desk, Matters matters, Subjects subjects, People people) {
        this.desk = desk;
        this.words = desk.words();
        this.matters = matters;
        this.subjects = subjects;
        this.people = people;
        addClassName("slim");
        within(words.of("moderation.queue.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(MatterPath.matter(MatterPath.MODERATORS + "/" + id)
                .flatMap(matter -> matters.byId(matter, desk.person()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(MatterSummary matter) {
        removeAll();
        var title = MatterWords.titleText(matter, subjects, words);
        var body = new Div(new MatterFacts(matter, subjects, words), reports(matter), act(matter));
        body.addClassName("stack");
        add(new PageHeader(title, MatterWords.why(matter, words)), body);
    }

    private Component act(MatterSummary matter) {
        if (!matters.mayDecide(matter, desk.person())) {
            return new Paragraph(words.of(matter.isOpen() ? "moderation.not-you" : "moderation.done"));
        }
        return matter.decided().isEmpty()
                ? new DecideForm(
                        open(matter),
                        answerable(matter),
                        words,
                        decide -> act(matter, () -> matters.decide(matter.id(), decide, desk.person())))
                : new AnswerForm(
                        words,
                        (stands, why) -> act(matter, () -> matters.answer(matter.id(), stands, why, desk.person())));
    }

    private UnorderedList reports(MatterSummary matter) {
        var list = new UnorderedList();
        list.addClassName("rows");
        matter.reports().forEach(report -> list.add(row(report)));
        list.setVisible(!matter.reports().isEmpty());
        return list;
    }

    private ListItem row(ReportSummary report) {
        var ground = new Paragraph(
                words.of("moderation.ground", report.ground()) + " · " + words.shortMoment(report.at(), desk.zone()));
        ground.addClassName("kind");
        var said = new Paragraph(new Bdi(report.words()));
        said.getElement()
                .setAttribute("lang", report.language().tag())
                .setAttribute("dir", report.language().direction());
        return report.words().isEmpty() ? new ListItem(ground) : new ListItem(ground, said);
    }

    private List<Decision> open(MatterSummary matter) {
        var kind = matter.about().kind();
        if (subjects.areUnsigned(kind)) {
            return List.of(Decision.STAYS, Decision.TAKEN_DOWN);
        }
        return subjects.canBeHidden(kind)
                ? List.of(Decision.STAYS, Decision.TO_BE_CHANGED, Decision.HIDDEN, Decision.SANCTION)
                : List.of(Decision.STAYS, Decision.TO_BE_CHANGED, Decision.SANCTION);
    }

    private Map<PersonId, String> answerable(MatterSummary matter) {
        return people.names(
                subjects.known(matter.about()).map(Subject::answerable).orElse(Set.of()));
    }

    private void act(MatterSummary matter, Runnable verb) {
        try {
            verb.run();
            Notes.done(words.of("moderation.decide.done"));
        } catch (AlreadyDecided | NoAppeal overtaken) {
            Notes.refused(words.of("moderation.decide.overtaken"));
        }
        matters.byId(matter.id(), desk.person()).ifPresent(this::show);
    }
}
