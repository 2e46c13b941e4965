package org.sextant.petition.supporter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Optional;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WrongPetitionState;
import org.sextant.petition.supporter.AskForSupporters;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.petition.supporter.SupporterCallSummary;
import org.sextant.sealing.Token;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;

/** Where one asks for first supporters, hands out the private link, makes it anew or takes it back, and gives it all up. */
final class SupportersEditor extends Div {

    private final transient PetitionSummary petition;
    private final transient FirstSupporters supporters;
    private final transient Desk desk;
    private final transient PublicAddress address;
    private final transient Clock clock;
    private transient Optional<Recovery<SupportersWriting>> recovery = Optional.empty();
    private transient Optional<SupportersForm> form = Optional.empty();

    SupportersEditor(
            PetitionSummary petition, FirstSupporters supporters, Desk desk, PublicAddress address, Clock clock) {
        this.petition = petition;
        this.supporters = supporters;
        this.desk = desk;
        this.address = address;
        this.clock = clock;
        addClassName("stack");
        show(Optional.empty());
    }

    /** Keeps what is typed from now on, after it has offered what was kept before. */
    SupportersEditor keptIn(Recovery<SupportersWriting> sheet) {
        recovery = Optional.of(sheet);
        watch();
        return this;
    }

    private void watch() {
        recovery.ifPresent(sheet -> form.ifPresent(
                open -> sheet.watch(open, Optional.of(open.writing()), kept -> open.write(kept.mine()))));
    }

    /** @param made the link that was made just now, to be shown this once */
    private void show(Optional<Token> made) {
        var call = supporters.of(petition.id());
        var going = call.filter(one -> !one.isOver());
        removeAll();
        call.ifPresent(one -> add(new SupportersStanding(one, desk.words(), clock.instant())));
        made.ifPresent(token -> add(link(token)));
        going.ifPresent(one -> add(linkActs(one)));
        var asking = new SupportersForm(petition, going, desk.words(), clock, this::ask);
        form = Optional.of(asking);
        add(asking);
        watch();
        going.ifPresent(_ -> add(givingUp()));
    }

    private void ask(AskForSupporters asked) {
        did(
                () -> {
                    var made = supporters.ask(petition.id(), asked, desk.person());
                    recovery.ifPresent(Recovery::stored);
                    return made;
                },
                "supporter.work.saved");
    }

    private Component link(Token token) {
        var field = new TextField(word("supporter.work.link"));
        field.setHelperText(word("supporter.work.link.hint"));
        field.setValue(address.of("/" + desk.language().tag() + "/first-supporters/" + token.text()));
        field.setReadOnly(true);
        field.addClassName("wide");
        field.getElement().setAttribute("dir", "ltr");
        field.setAutoselect(true);
        field.focus();
        return field;
    }

    private Div linkActs(SupporterCallSummary call) {
        var row = new Div();
        row.addClassName("row");
        call.linkedAt()
                .ifPresentOrElse(
                        _ -> row.add(
                                confirming("supporter.work.renew", this::renew),
                                confirming("supporter.work.revoke", this::revoke)),
                        () -> row.add(new Button(word("supporter.work.renew"), click -> renew())));
        var said = call.linkedAt()
                .map(at -> desk.words()
                        .of("supporter.work.linked", "moment", desk.words().moment(at, desk.zone())))
                .orElseGet(() -> word("supporter.work.unlinked"));
        var acts = new Div(new Paragraph(said), row);
        acts.addClassName("stack");
        return acts;
    }

    private Div givingUp() {
        var row = new Div(confirming("supporter.work.stop", this::stop));
        row.addClassName("row");
        var part = new Div(
                new H3(word("supporter.work.stop.title")), new Paragraph(word("supporter.work.stop.text")), row);
        part.addClassName("stack");
        return part;
    }

    private ConfirmButton confirming(String key, Runnable act) {
        var question = new Question(word(key + ".question"), word(key + ".consequence"));
        return new ConfirmButton(word(key), question, desk.words(), act);
    }

    private void renew() {
        did(() -> Optional.of(supporters.renewLink(petition.id(), desk.person())), "supporter.work.renewed");
    }

    private void revoke() {
        did(
                () -> {
                    supporters.revokeLink(petition.id(), desk.person());
                    return Optional.empty();
                },
                "supporter.work.revoked");
    }

    private void stop() {
        did(
                () -> {
                    supporters.stop(petition.id(), desk.person());
                    return Optional.empty();
                },
                "supporter.work.stopped");
    }

    /** What is done, and the link where one was made. */
    private interface Act {
        Optional<Token> did();
    }

    private void did(Act act, String said) {
        var made = Optional.<Token>empty();
        try {
            made = act.did();
            Notes.done(word(said));
        } catch (ChangedMeanwhile | WrongPetitionState overtaken) {
            Notes.refused(word("petition.work.overtaken"));
        }
        show(made);
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
