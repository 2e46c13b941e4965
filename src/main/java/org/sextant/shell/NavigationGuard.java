package org.sextant.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** The same verdict for those who move inside the application, where no request asks {@link RouteGuard}. */
@Component
class NavigationGuard implements VaadinServiceInitListener {

    private final transient RoutePolicies policies;

    NavigationGuard(RoutePolicies policies) {
        this.policies = policies;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::check));
    }

    // Who is not signed in is Vaadin's own business: it leads to the login view.
    private void check(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        SignedIn.person().ifPresent(person -> {
            switch (policies.verdict(person, event.getLocation().getPath().replaceAll("/$", ""))) {
                case OPEN -> {}
                case FORBIDDEN -> event.rerouteToError(AccessDeniedException.class);
                case UNKNOWN, NOT_MINE -> event.rerouteToError(NotFoundException.class);
            }
        });
    }
}
