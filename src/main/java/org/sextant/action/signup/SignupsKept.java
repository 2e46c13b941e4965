package org.sextant.action.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sextant.action.Doorkeeper;
import org.sextant.action.SlotSummary;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The places of a member. Those to come go to whoever waits; of those that are past it stays how many they were. */
@Component
@Order(31)
class SignupsKept implements KeptAboutPerson {

    private final SignupRepository signups;
    private final Bookings bookings;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    SignupsKept(SignupRepository signups, Bookings bookings, Doorkeeper doorkeeper, Clock clock) {
        this.signups = signups;
        this.bookings = bookings;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.emptied("signup", "person"),
                PersonColumn.rowGoes("calendar_key", "person"),
                PersonColumn.rowGoes("place_given_back", "person"),
                PersonColumn.stays("reminder", "sent_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("action.kept.signups", """
                        select a.title as action, a.begins_at, s.standing, s.confirmed_at, s.booked_at, t.presence
                        from signup s join action a on a.id = s.action left join attendance t on t.signup = s.id
                        where s.person = :person order by s.confirmed_at desc""")
                        .localized("action")
                        .coded("standing", "action.board.standing")
                        .coded("presence", "action.attendance"),
                KeptTable.of("action.kept.calendar", """
                        select made_at from calendar_key where person = :person order by made_at"""),
                KeptTable.of("action.kept.given-back", """
                        select a.title as action, g.given_back_at from place_given_back g join action a on a.id = g.action
                        where g.person = :person order by g.given_back_at desc""").localized("action"),
                KeptTable.of("action.kept.reminders", """
                        select a.title as action, r.sent_at from reminder r join action a on a.id = r.action
                        where r.sent_by = :person order by r.sent_at desc""").localized("action"));
    }

    @Override
    public void leave(PersonId person) {
        signups.findByPerson(person).forEach(signup -> leave(signup, clock.instant()));
    }

    private void leave(Signup signup, Instant now) {
        if (isOver(signup, now)) {
            signup.leave(Leaving.SELF, now);
            signups.saveAndFlush(signup);
        } else {
            bookings.giveBack(signup.id());
        }
    }

    private boolean isOver(Signup signup, Instant now) {
        var action = doorkeeper.whole(signup.action()).card();
        var ends = action.slot(signup.slot()).map(SlotSummary::ends).orElse(action.ends());
        return !now.isBefore(ends);
    }
}
