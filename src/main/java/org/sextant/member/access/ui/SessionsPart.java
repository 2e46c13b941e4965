package org.sextant.member.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.member.access.Sessions;
import org.sextant.member.ui.AccountPart;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** Where one is signed in. */
@SpringComponent
@Order(30)
class SessionsPart implements AccountPart {

    private final Sessions sessions;

    SessionsPart(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().of("access.sessions.title");
    }

    @Override
    public Component of(Desk desk) {
        return new SessionList(desk, sessions);
    }
}
