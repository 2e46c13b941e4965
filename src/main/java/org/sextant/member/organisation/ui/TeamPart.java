package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.sextant.member.Belonging.Member;
import org.sextant.member.LastOfThem;
import org.sextant.member.organisation.Members;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Notes;

/** Who speaks for an organisation and who does what in it, for everybody who belongs; whoever does may leave. */
class TeamPart extends Div {

    private final transient Visit visit;
    private final transient Members members;

    TeamPart(Visit visit, Members members, Function<List<Member>, MemberRows> rows) {
        this.visit = visit;
        this.members = members;
        addClassNames("stack", "tight");
        var team = members.team(visit.organisation().id(), visit.person());
        add(team.isEmpty() ? new Paragraph(visit.words().of("organisation.team.none")) : rows.apply(team));
        if (members.of(visit.person()).contains(visit.organisation().id())) {
            add(leaveButton());
        }
    }

    private ConfirmButton leaveButton() {
        var words = visit.words();
        var question =
                new ConfirmButton.Question(words.of("organisation.leave.title"), words.of("organisation.leave.text"));
        return new ConfirmButton(words.of("organisation.leave.act"), question, words, this::leave);
    }

    private void leave() {
        try {
            members.leave(visit.organisation().id(), visit.person());
            Notes.done(visit.words().of("organisation.left"));
            visit.again().run();
        } catch (LastOfThem last) {
            Notes.refused(visit.words().of("member.mandates.last"));
        }
    }
}
