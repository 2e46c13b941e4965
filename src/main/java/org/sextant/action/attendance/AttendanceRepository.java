package org.sextant.action.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Before a row goes, it is added to the sums of its action. */
interface AttendanceRepository extends Repository<Attendance, SignupId> {

    Attendance save(Attendance row);

    void delete(Attendance row);

    Optional<Attendance> findById(SignupId signup);

    List<Attendance> findByAction(ActionId action);

    List<Attendance> findByActionAndSignupIn(ActionId action, Collection<SignupId> signups);

    int countByAction(ActionId action);

    @Query(nativeQuery = true, value = """
                    select cast(coalesce(sum(people), 0) as integer) from (
                      select count(*) as people from attendance where action = :#{#action.uuid} and presence = :#{#presence.name()}
                      union all
                      select people from attendance_sum where action = :#{#action.uuid} and presence = :#{#presence.name()}) as counted""")
    int count(ActionId action, Presence presence);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    insert into attendance_sum (action, slot, presence, people)
                    select action, slot, presence, 1 from attendance where signup = :#{#signup.uuid} and presence = 'ATTENDED'""")
    void addToSums(SignupId signup);

    @Modifying
    @Query("delete from Attendance a where a.signup = :signup")
    void erase(SignupId signup);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    insert into attendance_sum (action, slot, presence, people)
                    select action, slot, presence, count(*) from attendance where action = :#{#action.uuid} group by action, slot, presence""")
    void addAllToSums(ActionId action);

    @Modifying
    @Query("delete from Attendance a where a.action = :action")
    void eraseAllOf(ActionId action);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    insert into attendance_sum (action, slot, presence, people)
                    select a.action, a.slot, a.presence, count(*) from attendance a
                    join action_slot s on s.action = a.action and s.slot = a.slot
                    where s.ends_at <= :endedBefore group by a.action, a.slot, a.presence""")
    void addSlotsToSums(Instant endedBefore);

    @Modifying
    @Query(nativeQuery = true, value = """
                    delete from attendance where exists (
                      select 1 from action_slot s
                      where s.action = attendance.action and s.slot = attendance.slot and s.ends_at <= :endedBefore)""")
    void eraseSlots(Instant endedBefore);
}
