package org.sextant.campaign.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.programme.coverage.Coverage;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The demand with which an address lets a campaign begin: one that it names, or the neediest of a principle; of retired ones none. */
@Component
record FirstDemand(Demands demands) {

    Optional<DemandId> of(QueryParameters asked, Optional<CountryCode> place) {
        return named(asked).or(() -> neediest(asked, place));
    }

    private Optional<DemandId> named(QueryParameters asked) {
        return asked.getSingleParameter("demand")
                .filter(Slug::valid)
                .map(DemandId::new)
                .flatMap(demands::inForce)
                .map(DemandSummary::id);
    }

    private Optional<DemandId> neediest(QueryParameters asked, Optional<CountryCode> place) {
        return asked.getSingleParameter("principle")
                .flatMap(Principle::ofId)
                .flatMap(principle -> Coverage.neediest(demands.of(principle), place));
    }
}
