package org.sextant.programme;

import java.util.List;
import org.sextant.vocabulary.DemandId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface DemandRepository extends Repository<Demand, DemandId> {

    boolean existsById(DemandId id);

    @EntityGraph(attributePaths = "addressees")
    List<Demand> findAllByOrderByOrdinalAsc();
}
