package org.sextant.action.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.action.ActionState;
import org.sextant.action.ActionSummary;
import org.sextant.action.Board;
import org.sextant.action.When;
import org.sextant.action.attendance.Attendances;
import org.sextant.action.attendance.Door;
import org.sextant.action.attendance.Presence;
import org.sextant.campaign.Campaigns;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.Slug;

/** At the door: a ticket's code, read by a camera or typed, and who comes with it. */
@Route(DoorPolicy.PATH + "/:action/:code?")
@PermitAll
class DoorView extends Page implements BeforeEnterObserver {

    private static final int LONGEST = 40;

    private final Desk desk;
    private final Board board;
    private final Campaigns campaigns;
    private final Door door;
    private final Attendances attendances;

    DoorView(Desk desk, Board board, Campaigns campaigns, Door door, Attendances attendances) {
        this.desk = desk;
        this.board = board;
        this.campaigns = campaigns;
        this.door = door;
        this.attendances = attendances;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var action = board.action(new Slug(parameters.get("action").orElseThrow()), desk.person());
        within(action.card().outline().title().in(desk.language()));
        show(action, parameters.get("code").orElse(""));
    }

    private void show(ActionSummary action, String code) {
        var card = action.card();
        removeAll();
        add(new PageHeader(
                desk.words().of("action.door.title"),
                card.outline().title().in(desk.language()) + " · " + When.inFull(card, desk.words())));
        var stack = new Div();
        stack.addClassName("stack");
        if (card.state() == ActionState.CANCELLED) {
            var off = new Paragraph(desk.words().of("action.door.called-off"));
            off.addClassNames("msg", "bad");
            stack.add(off);
        } else if (!code.isEmpty()) {
            var entry = door.look(card.id(), code, desk.person());
            stack.add(new EntryCard(entry, card, desk, guest -> {
                attendances.note(card.id(), guest, Presence.ATTENDED, desk.person());
                show(action, code);
            }));
        }
        stack.add(typing(action), foot(action));
        add(stack);
    }

    private Div typing(ActionSummary action) {
        var words = desk.words();
        var code = new TextField(words.of("action.door.code"));
        code.setHelperText(words.of("action.door.code.hint", "length", TypedCode.LENGTH));
        code.setMaxLength(LONGEST);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        Typing.leftToRight(code);
        var look = new Button(words.of("action.door.look"), click -> look(action, code));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.addClickShortcut(Key.ENTER);
        var form = new Div(code, new Div(look));
        form.addClassNames("stack", "tight");
        return form;
    }

    private void look(ActionSummary action, TextField code) {
        var typed = TypedCode.parse(code.getValue());
        if (typed.isEmpty()) {
            code.setErrorMessage(desk.words().of("action.door.code.wrong", "length", TypedCode.LENGTH));
            code.setInvalid(true);
            code.focus();
            return;
        }
        UI.getCurrentOrThrow()
                .navigate(ActionPath.door(action.card().slug()) + "/"
                        + typed.get().text());
    }

    private Paragraph foot(ActionSummary action) {
        var words = desk.words();
        var count = attendances.headcount(action.card().id(), desk.person());
        var campaign = campaigns.byId(action.card().campaign()).orElseThrow();
        return new Paragraph(
                new Span(count.in(words) + " "),
                new Anchor(ActionPath.of(campaign, action.card()), words.of("action.door.list")));
    }
}
