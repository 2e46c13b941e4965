package org.sextant.campaign;

import org.sextant.member.EndedScopes;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who had a mandate in a draft, and what they wrote down of people there, goes with it. */
@Component
class ScopeOfDraft implements DraftPart {

    private final EndedScopes scopes;

    ScopeOfDraft(EndedScopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public void erase(CampaignId draft) {
        scopes.erase(Scope.of(draft));
    }
}
