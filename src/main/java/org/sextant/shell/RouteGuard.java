package org.sextant.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives the workroom's pages their true status. Vaadin answers any address with its bootstrap page and 200, and only then finds out
 * that the view is refused; so the features are asked before Vaadin is.
 */
class RouteGuard extends OncePerRequestFilter {

    private final RoutePolicies policies;
    private final ObjectProvider<PersonSettings> people;
    private final RequestMatcher notPages;

    /** @param notPages what Vaadin asks for itself, and the views that stand before sign-in */
    RouteGuard(RoutePolicies policies, ObjectProvider<PersonSettings> people, RequestMatcher notPages) {
        this.policies = policies;
        this.people = people;
        this.notPages = notPages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = SignedIn.person(request);
        if (person.isEmpty() || notPages.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        people.stream()
                .forEach(settings -> request.setAttribute(
                        ErrorPages.READER, settings.of(person.get()).language()));
        switch (verdict(person.get(), request)) {
            case OPEN -> chain.doFilter(request, response);
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case UNKNOWN, NOT_MINE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    // Decoded, as Vaadin's router will read it.
    private RoutePolicy.Verdict verdict(PersonId person, HttpServletRequest request) {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return policies.verdict(person, path.replaceAll("^/|/$", ""));
    }
}
