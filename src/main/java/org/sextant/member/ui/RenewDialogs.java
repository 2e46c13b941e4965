package org.sextant.member.ui;

import java.time.Clock;
import org.sextant.member.Mandates;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

@Component
class RenewDialogs implements RenewalForms {

    private final Mandates mandates;
    private final Clock clock;

    RenewDialogs(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public void open(Ending mandate, Desk desk, Runnable then) {
        new RenewDialog(mandate, desk, mandates, clock, then).open();
    }
}
