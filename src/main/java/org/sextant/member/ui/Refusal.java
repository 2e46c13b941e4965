package org.sextant.member.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.sextant.member.TooManyTries;
import org.springframework.security.web.WebAttributes;

/** Why the last try to sign in was not even looked at, where that was so; otherwise what was typed was wrong. */
record Refusal(long minutes) {

    static Optional<Refusal> last() {
        var session = VaadinRequest.getCurrent().getWrappedSession();
        return session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof TooManyTries tries
                ? Optional.of(new Refusal(tries.waiting().toMinutes() + 1))
                : Optional.empty();
    }
}
