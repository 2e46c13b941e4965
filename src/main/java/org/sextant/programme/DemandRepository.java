package org.sextant.programme;

import java.util.List;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DemandRepository extends Repository<Demand, DemandId> {

    boolean existsById(DemandId id);

    /** A word by which people look for a demand. */
    interface Tag {

        DemandId getDemand();

        String getWord();
    }

    @Query("select d.id as demand, t as word from Demand d join d.tags t")
    List<Tag> findTags();

    @Query("select coalesce(max(d.ordinal), 0) from Demand d where d.principle = :principle")
    int lastOf(Principle principle);

    @EntityGraph(attributePaths = {"addressees", "tags"})
    List<Demand> findAllByOrderByOrdinalAsc();
}
