package org.sextant.member.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.member.access.Passkeys;
import org.sextant.member.ui.AccountPart;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** One's passkeys. */
@SpringComponent
@Order(10)
class PasskeysPart implements AccountPart {

    private final Passkeys passkeys;

    PasskeysPart(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().of("access.passkeys.title");
    }

    @Override
    public Component of(Desk desk) {
        return new PasskeyList(desk, passkeys);
    }
}
