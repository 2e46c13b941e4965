package org.sextant.member.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.sextant.member.Mandates;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

@Component
class Appointing implements AppointForms {

    private final Mandates mandates;
    private final Clock clock;

    Appointing(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public Div in(Circle circle, Desk desk, Runnable again) {
        return new AppointForm(circle, mandates, desk, clock, again);
    }
}
