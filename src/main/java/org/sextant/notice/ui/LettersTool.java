package org.sextant.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sextant.notice.Choices;
import org.sextant.notice.Frequency;
import org.sextant.notice.Topic;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HomeTool;

/** The way from what needs one to having it mailed. */
@SpringComponent
class LettersTool implements HomeTool {

    private final Choices choices;

    LettersTool(Choices choices) {
        this.choices = choices;
    }

    /** Who gets no letters may want them; whoever does may want to change that. */
    @Override
    public Component of(Desk desk) {
        var soonest = Stream.of(Topic.values())
                .filter(Topic::waits)
                .map(topic -> choices.of(desk.person(), topic))
                .min(Comparator.naturalOrder())
                .orElse(Frequency.NEVER);
        return new Button(
                desk.words().of("notice.home", soonest),
                click -> UI.getCurrentOrThrow().navigate("account"));
    }
}
