package org.sextant.programme;

import java.util.List;
import org.sextant.vocabulary.ClaimId;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<Claim, ClaimId> {

    List<Claim> findAllByOrderByOrdinalAsc();
}
