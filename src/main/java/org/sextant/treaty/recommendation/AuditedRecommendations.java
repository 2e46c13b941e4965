package org.sextant.treaty.recommendation;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** A recommendation is called by the State to which it was made. */
@Component
class AuditedRecommendations implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.byId("""
                select id, state, 'treaties/recommendations', true
                from treaty_recommendation where id in (:words)""", "treaty-recommendation-").places());
    }
}
