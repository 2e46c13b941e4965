package org.sextant.programme;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PassageRepository extends Repository<Passage, Passage.Place> {

    List<Passage> findAllByOrderByPlaceOrdinalAsc();
}
