package org.sextant.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.sextant.action.attendance.Noted;
import org.sextant.action.attendance.Presence;
import org.sextant.shell.Words;
import org.sextant.vocabulary.SignupId;

/** What is noted of one guest: three buttons of which at most one is pressed, and who pressed it when. */
class PresenceCell extends Div {

    private final Roll roll;
    private final SignupId guest;
    private final Map<Presence, Button> buttons = new EnumMap<>(Presence.class);
    private final Span signed = new Span();

    PresenceCell(Roll roll, SignupId guest, String name, Words words) {
        this.roll = roll;
        this.guest = guest;
        var row = new Div();
        row.addClassNames("row", "presence");
        for (var presence : Presence.values()) {
            var button = new Button(words.of("action.attendance", presence), click -> press(presence));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(button.getText() + ": " + name);
            buttons.put(presence, button);
            row.add(button);
        }
        signed.addClassName("small");
        add(row, signed);
        show();
    }

    private void press(Presence presence) {
        roll.press(guest, presence);
        show();
    }

    private void show() {
        var noted = roll.of(guest);
        buttons.forEach((presence, button) -> {
            var pressed = noted.filter(one -> one.presence() == presence).isPresent();
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            button.setThemeVariant(ButtonVariant.LUMO_PRIMARY, pressed);
        });
        signed.setText(noted.map((Noted one) -> roll.signed(one)).orElse(""));
    }
}
