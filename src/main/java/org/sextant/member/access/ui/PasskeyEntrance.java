package org.sextant.member.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.member.ui.Entrance;
import org.sextant.shell.Words;
import org.springframework.core.annotation.Order;

/** The button on the sign-in page that opens the door by a passkey. */
@SpringComponent
@Order(10)
class PasskeyEntrance implements Entrance {

    @Override
    public Optional<Component> of(Words words) {
        var element = new PasskeyElement();
        element.getElement().setAttribute("enter", true);
        var failed = new Paragraph(words.of("access.door.passkey-failed"));
        failed.getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        failed.addClassNames("banner", "bad");
        var button = new Button(words.of("access.door.passkey"));
        button.addClassName("wide");
        element.add(failed, button);
        return Optional.of(element);
    }
}
