package org.sextant.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The public door: stateless, no cookie, no script. Its POSTs carry no authority but what stands in the path or reaches the mailbox, so they need no CSRF
 * token; what another site's page sends is refused all the same.
 */
@Configuration(proxyBeanMethods = false)
class PublicDoorSecurity {

    /** The longest form there is, with every field full, stays well below. */
    private static final DataSize LONGEST_BODY = DataSize.ofKilobytes(64);

    /** What other people's pages may frame: nothing there has more authority than a mailbox. */
    @Bean
    @Order(2)
    SecurityFilterChain embeddedDoor(HttpSecurity http) throws Exception {
        return open(http.securityMatcher("/embed/**"))
                .headers(headers -> withPolicy(headers, PublicPolicy.FRAMED).frameOptions(frames -> frames.disable()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicDoor(HttpSecurity http) throws Exception {
        return open(http.securityMatcher(AnyRequestMatcher.INSTANCE))
                .headers(headers -> withPolicy(headers, PublicPolicy.PLAIN)
                        .addHeaderWriter(
                                (request, response) -> response.setHeader("Cross-Origin-Opener-Policy", "same-origin")))
                .build();
    }

    /** Requests are measured as a whole; each filter by itself would cost more than most of them do. */
    @Bean
    SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    private static HttpSecurity open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.disable())
                .servletApi(api -> api.disable())
                .securityContext(context -> context.disable())
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .addFilterAfter(new RefuseOtherSites(), HeaderWriterFilter.class)
                .addFilterAfter(new RefuseLongBodies(LONGEST_BODY), RefuseOtherSites.class);
    }

    private static HeadersConfigurer<HttpSecurity> withPolicy(
            HeadersConfigurer<HttpSecurity> headers, String directives) {
        return headers.cacheControl(cache -> cache.disable())
                .contentSecurityPolicy(policy -> policy.policyDirectives(directives))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), browsing-topics=()"));
    }

    /** Sets what matters most on answers to requests that were stopped before the filters that would set it. */
    static void guard(HttpServletResponse response) {
        if (!response.containsHeader(PublicPolicy.HEADER)) {
            response.setHeader(PublicPolicy.HEADER, PublicPolicy.PLAIN);
            response.setHeader("X-Content-Type-Options", "nosniff");
        }
    }

    /** Browsers say where a request comes from in {@code Sec-Fetch-Site}; programs say nothing and are let in. {@code Origin} decides nothing: it is "null" on our own no-referrer pages. */
    private static final class RefuseOtherSites extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getMethod().equals("POST") && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            chain.doFilter(request, response);
        }
    }
}
