package org.sextant.programme;

import java.util.List;
import org.sextant.vocabulary.Principle;
import org.springframework.data.repository.Repository;

interface PrincipleRepository extends Repository<PrincipleText, Principle> {

    List<PrincipleText> findAll();
}
