package org.sextant.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.action.ActionCard;
import org.sextant.action.When;
import org.sextant.action.attendance.Entry;
import org.sextant.action.attendance.Noted;
import org.sextant.action.attendance.Presence;
import org.sextant.action.signup.Guest;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.SignupId;

/** What a ticket says, in one look: come in, or why not. */
class EntryCard extends Div {

    private final ActionCard action;
    private final Words words;
    private final Consumer<SignupId> admit;

    EntryCard(Entry entry, ActionCard action, Desk desk, Consumer<SignupId> admit) {
        this.action = action;
        this.words = desk.words();
        this.admit = admit;
        addClassNames("msg", "stack", "tight");
        getElement().setAttribute("role", "status");
        switch (entry) {
            case Entry.Expected(var guest, var noted) -> expected(guest, noted);
            case Entry.Waiting(var guest) -> {
                says("warn", "waiting");
                who(guest);
            }
            case Entry.GivenBack _ -> says("bad", "given-back");
            case Entry.OfAnotherAction(var other) -> another(other);
            case Entry.Unknown _ -> says("bad", "unknown");
        }
    }

    private void says(String colour, String what) {
        addClassName(colour);
        add(
                new H2(words.of("action.door." + what + ".title")),
                new Paragraph(words.of("action.door." + what + ".text")));
    }

    private void expected(Guest guest, Optional<Noted> noted) {
        var came = noted.filter(one -> one.presence() == Presence.ATTENDED);
        if (came.isPresent()) {
            addClassName("good");
            add(new H2(words.of("action.door.came.title")), new Paragraph(since(came.get())));
            who(guest);
            return;
        }
        add(new H2(words.of("action.door.expected.title")));
        who(guest);
        noted.ifPresent(one -> add(
                new Paragraph(words.of("action.door.noted", "what", words.of("action.attendance", one.presence())))));
        var admits = new Button(words.of("action.door.admit"), click -> admit.accept(guest.id()));
        admits.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(admits);
    }

    private String since(Noted came) {
        var zone = action.outline().zone();
        return came.at()
                .map(at -> words.of("action.door.came.text", "when", words.shortMoment(at, zone)))
                .orElseGet(() -> words.of("action.door.came.text-once"));
    }

    private void who(Guest guest) {
        var name = guest.name().isEmpty() ? words.of("action.board.account-gone") : guest.name();
        add(new H3(new Bdi(name)));
        action.slot(guest.slot()).ifPresent(slot -> add(new Paragraph(When.of(slot, action, words))));
        if (!guest.note().isEmpty()) {
            add(new Paragraph(new Bdi(guest.note())));
        }
    }

    private void another(ActionCard other) {
        addClassName("bad");
        var title = other.outline().title().in(words.language());
        add(
                new H2(words.of("action.door.another.title")),
                new Paragraph(words.of("action.door.another.text", "title", title, "when", When.inShort(other, words))),
                new Paragraph(new Anchor(ActionPath.door(other.slug()), words.of("action.door.another.go"))));
    }
}
