package org.sextant.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * When a page is asked for many times a second, what the first were shown is shown to the rest of that second, compressed once for all of them. A page that few
 * read is always made anew, so that who changed something sees it at once. Comes before everything that costs: nothing here depends on who asks.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CrowdedPages extends OncePerRequestFilter {

    /** From the next on within one second, readers are a crowd. */
    static final int FEW = 20;

    // Files are large, and each reader asks anew whether they are still there.
    private static final Pattern PAGES = Pattern.compile("/(en|fr|es|pt|ar)(/(?!.*/files/).*)?|/feeds/.*");
    private static final int LONGEST_ADDRESS = 300;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Cache<String, CrowdedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, CrowdedPage page) -> page.weight())
            // an address may hold a token
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();
    private final Clock clock;

    CrowdedPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !PAGES.matcher(request.getRequestURI()).matches()
                || address(request).length() > LONGEST_ADDRESS;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var second = clock.instant().getEpochSecond();
        var page = pages.asMap().compute(address(request), (_, before) -> CrowdedPage.askedAgain(before, second));
        var shown = page.answer();
        if (page.asked() > FEW && shown.isPresent()) {
            shown.get().send(request, response);
        } else {
            make(request, response, chain, second);
        }
    }

    private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long second)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, recorded);
        if (isForEverybody(recorded)) {
            pages.asMap()
                    .computeIfPresent(address(request), (_, page) -> page.answered(second, CrowdedAnswer.of(recorded)));
        }
        recorded.copyBodyToResponse();
    }

    private static boolean isForEverybody(HttpServletResponse response) {
        var caching = Optional.ofNullable(response.getHeader(HttpHeaders.CACHE_CONTROL))
                .orElse("");
        return response.getStatus() == HttpStatus.OK.value()
                && caching.contains("public")
                && caching.contains("max-age");
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
