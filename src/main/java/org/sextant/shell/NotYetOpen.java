package org.sextant.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Both doors stay closed until the programme is in place: a page that is asked for a second too early would otherwise say that there is no such petition. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotYetOpen extends OncePerRequestFilter {

    private static final Set<String> PROBES = Set.of("/livez", "/readyz");

    private static final String SECONDS_UNTIL_RETRY = "5";

    private volatile boolean open;

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        open = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open || PROBES.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
