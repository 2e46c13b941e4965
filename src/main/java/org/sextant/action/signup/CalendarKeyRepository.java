package org.sextant.action.signup;

import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarKeyRepository extends Repository<CalendarKey, PersonId> {

    CalendarKey save(CalendarKey key);

    Optional<CalendarKey> findById(PersonId person);

    Optional<CalendarKey> findByHash(byte[] hash);

    @Modifying
    @Query("delete from CalendarKey k where k.person = :person")
    void erase(PersonId person);
}
