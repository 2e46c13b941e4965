package org.sextant.member.access;

import org.sextant.member.PasswordSet;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A password that was set from outside ends every session: whoever knew the old one may sit at one of them. */
@Component
class EndedByPassword {

    private final Sessions sessions;

    EndedByPassword(Sessions sessions) {
        this.sessions = sessions;
    }

    @ApplicationModuleListener
    void on(PasswordSet set) {
        sessions.endAll(set.person());
    }
}
