package org.sextant.action.occasion;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.ReportId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OccasionRepository extends Repository<Occasion, ActionId> {

    Occasion saveAndFlush(Occasion occasion);

    Optional<Occasion> findById(ActionId action);

    @Query("from Occasion o where o.report = :report order by o.action.uuid desc")
    List<Occasion> of(ReportId report, Limit limit);
}
