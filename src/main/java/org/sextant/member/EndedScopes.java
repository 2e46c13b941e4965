package org.sextant.member;

import java.time.Clock;
import java.util.List;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scopes that are no more, as a campaign that was thrown away before anybody outside knew of it. */
@Service
@Transactional
public class EndedScopes {

    private final MandateRepository mandates;
    private final InvitationRepository invitations;
    private final List<KeptInScope> parts;
    private final Clock clock;

    EndedScopes(MandateRepository mandates, InvitationRepository invitations, List<KeptInScope> parts, Clock clock) {
        this.mandates = mandates;
        this.invitations = invitations;
        this.parts = parts;
        this.clock = clock;
    }

    /** Ends every mandate in exactly this scope, also the last organizer's, and erases invitations to it and what was kept of people for it. The module that owns the scope answers for it. */
    public void erase(Scope scope) {
        mandates.notEnded(scope).forEach(mandate -> {
            mandate.end(clock.instant());
            mandates.save(mandate);
        });
        invitations.eraseIn(scope);
        parts.forEach(part -> part.erase(scope));
    }
}
