package org.sextant.campaign.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChosenDayRepository extends Repository<ChosenDay, ChosenDay.Key> {

    ChosenDay save(ChosenDay day);

    Optional<ChosenDay> findById(ChosenDay.Key key);

    void delete(ChosenDay day);

    List<ChosenDay> findByKeyCampaign(UUID campaign);

    @Query(
            "select count(d) from ChosenDay d"
                    + " where d.key.observance = :observance and d.key.inYear = :year and d.choice = TAKEN and d.key.campaign <> :except")
    long countOthers(String observance, int year, UUID except);
}
