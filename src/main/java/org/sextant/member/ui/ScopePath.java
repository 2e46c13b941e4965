package org.sextant.member.ui;

import com.vaadin.flow.router.BeforeEvent;
import org.sextant.member.ScopeWords;
import org.sextant.vocabulary.Scope;

/** Where the two pages that every scope has lie below {@code /app}: who may do what there, and what was done. */
final class ScopePath {

    static final String RIGHTS = "rights";
    static final String AUDIT = "audit";

    /** The name of the parameter that holds the scope's own path. */
    static final String SCOPE = "scope";

    /** Of the pages of the platform. */
    static final String ADMIN = "admin/";

    private ScopePath() {}

    static String of(String page, Scope scope, ScopeWords scopes) {
        return scope.kind() == Scope.Kind.PLATFORM ? ADMIN + page : page + "/" + scopes.address(scope);
    }

    /** The scope's path, as it stands in the address of the page. */
    static String asked(BeforeEvent event) {
        return String.join("/", event.getRouteParameters().getWildcard(SCOPE));
    }
}
