package org.sextant.action.signup;

import java.time.Instant;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GivenBackRepository extends Repository<GivenBack, SignupId> {

    GivenBack save(GivenBack place);

    @Modifying
    @Query("delete from GivenBack g where g.action = :action")
    void eraseAllOf(ActionId action);

    @Modifying
    @Query("delete from GivenBack g where g.givenBackAt <= :before")
    void eraseOlder(Instant before);
}
