package org.sextant.member.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.member.access.RecoveryCodes;
import org.sextant.member.ui.AccountPart;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** One's recovery codes. */
@SpringComponent
@Order(20)
class RecoveryPart implements AccountPart {

    private final RecoveryCodes codes;

    RecoveryPart(RecoveryCodes codes) {
        this.codes = codes;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().of("access.recovery.title");
    }

    @Override
    public Component of(Desk desk) {
        return new RecoverySheet(desk, codes);
    }
}
