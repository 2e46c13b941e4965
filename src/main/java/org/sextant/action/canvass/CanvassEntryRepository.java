package org.sextant.action.canvass;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CanvassEntryId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CanvassEntryRepository extends Repository<CanvassEntry, CanvassEntryId> {

    CanvassEntry save(CanvassEntry entry);

    Optional<CanvassEntry> findById(CanvassEntryId id);

    boolean existsByActionAndFingerprint(ActionId action, byte[] fingerprint);

    int countByAction(ActionId action);

    int countByActionAndOutcome(ActionId action, Outcome outcome);

    List<CanvassEntry> findByActionAndOutcomeInOrderByOrdinal(
            ActionId action, Collection<Outcome> outcomes, Limit limit);

    List<CanvassEntry> findByActionAndNotedByIsNotNullOrderByNotedAtDesc(ActionId action, Limit limit);

    List<CanvassEntry> findByActionAndNotedByOrderByNotedAtDesc(ActionId action, PersonId notedBy, Limit limit);

    @Modifying
    @Query("delete from CanvassEntry e where e.action = :action and e.id.uuid in :lines and e.notedAt is null")
    int eraseUntouched(ActionId action, Collection<UUID> lines);

    @Modifying
    @Query("delete from CanvassEntry e where e.action = :action")
    void eraseAllOf(ActionId action);
}
