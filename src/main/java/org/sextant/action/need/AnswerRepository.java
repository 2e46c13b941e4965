package org.sextant.action.need;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, UUID> {

    Answer saveAndFlush(Answer answer);

    Optional<Answer> findByNeedAndPerson(NeedId need, PersonId person);

    List<Answer> findByNeedIn(Collection<NeedId> needs);

    List<Answer> findByPerson(PersonId person, Limit limit);

    @Query("select distinct a.person.uuid from Answer a where a.person.uuid > :after order by a.person.uuid")
    List<UUID> peopleAfter(UUID after, Limit limit);

    /** Those of the people who were asked, or took their promise back. */
    @Query("select distinct a.person.uuid from Answer a, Need n where n.id.uuid = a.need.uuid and n.state = OPEN"
            + " and a.promisedAt is null and a.person.uuid in :people")
    List<UUID> asked(Collection<UUID> people);

    @Query("select distinct n.campaign.uuid from Answer a, Need n where n.id = a.need and a.person = :person")
    List<UUID> campaignsOf(PersonId person);

    @Modifying
    @Query("delete from Answer a where a.person = :person"
            + " and a.need.uuid in (select n.id.uuid from Need n where n.campaign = :campaign)")
    void erase(PersonId person, CampaignId campaign);

    @Modifying
    @Query("delete from Answer a where a.need.uuid in (select n.id.uuid from Need n where n.action = :action)")
    void eraseAllOf(ActionId action);

    @Modifying
    @Query("delete from Answer a where a.need.uuid in (select n.id.uuid from Need n where n.campaign = :campaign)")
    void eraseAllOf(CampaignId campaign);
}
