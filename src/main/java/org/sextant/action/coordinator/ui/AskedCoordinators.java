package org.sextant.action.coordinator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.sextant.action.ActionCard;
import org.sextant.member.Invitations;
import org.sextant.member.OpenInvitation;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;

/** Who is asked by mail to coordinate an action and has not answered, with a button that takes it back. */
class AskedCoordinators extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Invitations invitations;
    private final transient Runnable again;

    AskedCoordinators(ActionCard action, Desk desk, Invitations invitations, Runnable again) {
        this.desk = desk;
        this.words = desk.words();
        this.invitations = invitations;
        this.again = again;
        var open = invitations.openIn(Scope.of(action.id()), 0, desk.person());
        setVisible(open.hasContent());
        var list = new UnorderedList();
        list.addClassName("rows");
        open.forEach(invitation -> list.add(row(invitation)));
        add(list);
    }

    private ListItem row(OpenInvitation invitation) {
        var address = invitation.to().typed();
        var to = new Bdi(address);
        to.getElement().setAttribute("dir", "ltr");
        var asked = new Span(words.of("coordinator.asked", "day", words.date(invitation.expiresAt(), desk.zone())));
        asked.addClassNames("small", "grow");
        var question = new ConfirmButton.Question(
                words.of("coordinator.unask.title"), words.of("coordinator.unask.text", "to", address));
        var back = new ConfirmButton(words.of("coordinator.take-back"), question, words, () -> {
            invitations.takeBack(invitation.id(), desk.person());
            again.run();
            Notes.done(words.of("coordinator.unasked"));
        });
        back.setAriaLabel(back.getText() + ": " + address);
        var item = new ListItem(to, asked, back);
        item.addClassName("row");
        return item;
    }
}
