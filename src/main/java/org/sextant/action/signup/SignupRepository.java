package org.sextant.action.signup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignupRepository extends Repository<Signup, SignupId> {

    Signup saveAndFlush(Signup signup);

    Signup save(Signup signup);

    void delete(Signup signup);

    Optional<Signup> findById(SignupId id);

    Optional<Signup> findByActionAndSlotAndFingerprint(ActionId action, SlotNumber slot, byte[] fingerprint);

    Optional<Signup> findByActionAndSlotAndPerson(ActionId action, SlotNumber slot, PersonId person);

    List<Signup> findByPerson(PersonId person);

    List<Signup> findByActionAndPerson(ActionId action, PersonId person);

    List<Signup> findByPersonAndStandingOrderByConfirmedAtDesc(PersonId person, Standing standing, Limit limit);

    @Query("from Signup s where s.id.uuid in (select g.signup.uuid from GivenBack g where g.person = :person)"
            + " order by s.confirmedAt desc")
    List<Signup> givenBackBy(PersonId person, Limit limit);

    /** Loads nothing of the row, so that it can be read afresh once its action is held. */
    @Query("select s.action from Signup s where s.id = :id")
    Optional<ActionId> actionOf(SignupId id);

    /** Slot by slot, in the order in which people confirmed. */
    @Query("from Signup s where s.action = :action and s.standing in :standings order by s.slot.number, s.turn")
    List<Signup> inLine(ActionId action, Collection<Standing> standings, Limit limit);

    @Query("from Signup s where s.action = :action and s.standing in (BOOKED, WAITING)"
            + " and (s.person is not null or s.contact is not null) order by s.slot.number, s.turn")
    Page<Signup> guests(ActionId action, Pageable page);

    @Query(
            "from Signup s where s.action = :action and s.standing = GONE and s.goneAt is not null order by s.goneAt desc")
    List<Signup> gone(ActionId action, Limit limit);

    /** How many stand somewhere. */
    interface StandingCount {

        Standing getStanding();

        int getNumber();
    }

    @Query("select s.standing as standing, cast(count(s) as Integer) as number from Signup s"
            + " where s.action = :action group by s.standing")
    List<StandingCount> countStandings(ActionId action);

    @Query("select cast(count(s) as Integer) from Signup s where s.action = :action and s.standing = BOOKED"
            + " and (s.person is not null or s.contact is not null)")
    int countBooked(ActionId action);

    @Query("select s.id from Signup s where s.action = :action and s.confirmedAt is not null")
    List<SignupId> confirmedAt(ActionId action);

    @Query("""
            select s.id from Signup s join Action a on a.id.uuid = s.action.uuid
            where a.campaign = (select here.campaign from Action here where here.id = :action)
              and s.action <> :action and s.confirmedAt is not null order by s.confirmedAt desc""")
    List<SignupId> confirmedElsewhere(ActionId action, Limit limit);

    @Query("from Signup s where s.action = :action and s.slot = :slot and s.standing = WAITING order by s.turn")
    List<Signup> waiting(ActionId action, SlotNumber slot, Limit limit);

    @Query("select count(*) from Signup s"
            + " where s.action = :action and s.slot = :slot and s.standing = WAITING and s.turn <= :turn")
    int positionInLine(ActionId action, SlotNumber slot, int turn);

    @Modifying
    @Query("delete from Signup s where s.standing = PENDING and s.offeredAt <= :offeredBefore")
    int eraseUnconfirmed(Instant offeredBefore);

    @Modifying
    @Query("""
            delete from SignupLink l where l.signup.uuid in (
              select s.id.uuid from Signup s, Action a join a.seating.slots slot
              where a.id.uuid = s.action.uuid and slot.number.number = s.slot.number and slot.span.ends <= :endedBefore)""")
    void eraseLinksOfSlots(Instant endedBefore);

    @Modifying
    @Query("""
            update Signup s set s.person = null, s.fingerprint = null, s.contact = null
            where s.slot.number > 0 and (s.person is not null or s.contact is not null) and exists (
              select 1 from Action a join a.seating.slots slot
              where a.id.uuid = s.action.uuid and slot.number.number = s.slot.number and slot.span.ends <= :endedBefore)""")
    void forgetSlots(Instant endedBefore);

    @Modifying
    @Query("update Signup s set s.person = null, s.fingerprint = null, s.contact = null where s.action = :action")
    void forgetAll(ActionId action);
}
