package org.sextant.member.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.sextant.shell.Networks;
import org.sextant.shell.SignedIn;
import org.sextant.shell.WayIn;
import org.sextant.vocabulary.PersonId;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees every request of somebody who is signed in, whichever way they came in. */
@Component
class Presence implements WayIn {

    private final Sessions sessions;

    Presence(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void addTo(HttpSecurity door) {
        door.addFilterAfter(new Watch(sessions), AuthorizationFilter.class);
    }

    // No bean: Boot would put it before every request of the public door, too.
    private static final class Watch extends OncePerRequestFilter {

        private final Sessions sessions;

        Watch(Sessions sessions) {
            this.sessions = sessions;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var session = request.getSession(false);
            var person = SignedIn.person(request);
            if (session == null || person.isEmpty() || isPresent(request, session, person.get())) {
                chain.doFilter(request, response);
                return;
            }
            response.sendRedirect(Sessions.DOOR_AFTER_END);
        }

        private boolean isPresent(HttpServletRequest request, HttpSession session, PersonId person) {
            var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
            return sessions.present(session, person, Device.of(agent), Networks.of(request));
        }
    }
}
