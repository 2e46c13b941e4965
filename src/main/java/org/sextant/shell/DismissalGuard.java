package org.sextant.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of those who were removed, before anything else looks at the request. From there on
 * they are answered as anybody who is not signed in.
 */
class DismissalGuard extends OncePerRequestFilter {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Kept<List<Map<PersonId, Instant>>> dismissed;

    DismissalGuard(ObjectProvider<Dismissals> features, Clock clock) {
        this.dismissed =
                new Kept<>(() -> features.stream().map(Dismissals::lately).collect(Collectors.toList()), KEPT, clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        var since = Instant.ofEpochMilli(session.getCreationTime());
        return SignedIn.person(session)
                .flatMap(this::dismissal)
                .filter(since::isBefore)
                .isPresent();
    }

    private Optional<Instant> dismissal(PersonId person) {
        return dismissed.get().stream()
                .flatMap(some -> Optional.ofNullable(some.get(person)).stream())
                .findFirst();
    }
}
