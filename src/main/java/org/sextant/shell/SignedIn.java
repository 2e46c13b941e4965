package org.sextant.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who is signed in on this thread. The name that Spring Security knows a person by is their id. */
public final class SignedIn {

    private SignedIn() {}

    /** Whoever acts in this thread; empty for nobody who is signed in. */
    public static Optional<PersonId> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(SignedIn::known)
                .map(signedIn -> new PersonId(UUID.fromString(signedIn.getName())));
    }

    /** Who sent this request, as the filters of its own door have found. */
    public static Optional<PersonId> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .filter(principal -> principal instanceof Authentication signedIn && known(signedIn))
                .map(signedIn -> new PersonId(UUID.fromString(signedIn.getName())));
    }

    /** Whose session this is, before any filter has looked at the request. */
    static Optional<PersonId> person(HttpSession session) {
        return Optional.ofNullable(
                        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .map(SecurityContext.class::cast)
                .map(SecurityContext::getAuthentication)
                .filter(SignedIn::known)
                .map(signedIn -> new PersonId(UUID.fromString(signedIn.getName())));
    }

    private static boolean known(Authentication authentication) {
        return authentication.isAuthenticated() && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
