package org.sextant.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The workroom: signed in, with a session, behind Vaadin's own protection against forged requests. */
@Configuration(proxyBeanMethods = false)
class WorkroomSecurity implements WebMvcConfigurer {

    // Vaadin's bootstrap page carries inline scripts and styles of its own; everything comes from here all the same.
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // Room for the largest file that a library takes, and what wraps it.
    private static final DataSize LONGEST_BODY = DataSize.ofMegabytes(11);

    /** What stands at this door and at no other: as a bean, a filter would stand at each. */
    record Guards(RouteGuard routes, DismissalGuard dismissals) {}

    @Bean
    @Order(1)
    SecurityFilterChain workroom(HttpSecurity http, Guards guards, ObjectProvider<WayIn> ways) throws Exception {
        http.securityMatcher("/app", "/app/**")
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        door -> door.loginView("login", "/app/login").anyRequest(AuthorizedUrl::authenticated))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new RefuseLongBodies(LONGEST_BODY), HeaderWriterFilter.class)
                .addFilterAfter(guards.dismissals(), SecurityContextHolderFilter.class)
                .addFilterAfter(guards.routes(), AuthorizationFilter.class);
        ways.orderedStream().forEach(way -> way.addTo(http));
        return http.build();
    }

    @Bean
    Guards guards(
            RoutePolicies policies,
            ObjectProvider<PersonSettings> people,
            ObjectProvider<Dismissals> dismissals,
            RequestUtil vaadin,
            Clock clock) {
        return new Guards(new RouteGuard(policies, people, notPages(vaadin)), new DismissalGuard(dismissals, clock));
    }

    private static RequestMatcher notPages(RequestUtil vaadin) {
        return new OrRequestMatcher(
                vaadin::isFrameworkInternalRequest,
                vaadin::isAnonymousRoute,
                VaadinSecurityConfigurer.getDefaultHttpSecurityPermitMatcher("/app/*"),
                VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher("/app/*"));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/login", "/app/login");
    }
}
