package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.action.attendance.Attendances;
import org.sextant.action.attendance.Noted;
import org.sextant.action.attendance.Presence;
import org.sextant.action.signup.Guest;
import org.sextant.member.People;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;

/** A host goes through the list of guests and notes who came: one click each, and one for all the others. */
class Roll {

    private final Attendances attendances;
    private final Visit visit;
    private final People people;
    private final Map<SignupId, Noted> noted = new HashMap<>();
    private final Map<PersonId, String> names = new HashMap<>();
    private final Paragraph headcount = new Paragraph();

    Roll(Attendances attendances, People people, Visit visit) {
        this.attendances = attendances;
        this.people = people;
        this.visit = visit;
        count();
    }

    /** From now on it is about these. */
    void turnTo(List<SignupId> guests) {
        noted.clear();
        noted.putAll(attendances.of(visit.card().id(), guests, visit.person()));
        names.clear();
        names.putAll(people.names(noted.values().stream()
                .flatMap(one -> one.by().stream())
                .distinct()
                .toList()));
        names.put(visit.person(), visit.desk().name());
    }

    void count() {
        var count = attendances.headcount(visit.card().id(), visit.person());
        headcount.setText(count.in(visit.words()));
    }

    Paragraph headcount() {
        return headcount;
    }

    /** The three buttons for one who is booked. */
    Component cell(Guest guest, String name) {
        return new PresenceCell(this, guest.id(), name, visit.words());
    }

    Optional<Noted> of(SignupId guest) {
        return Optional.ofNullable(noted.get(guest));
    }

    /** By whom and when it was written, as in "Samir, 18:42". */
    String signed(Noted one) {
        var words = visit.words();
        var by = one.by().map(person -> names.getOrDefault(person, words.of("action.board.account-gone")));
        var at = one.at()
                .map(moment -> words.shortMoment(moment, visit.card().outline().zone()));
        return words.list(List.of(by, at).stream().flatMap(Optional::stream).toList());
    }

    /** Notes it, or takes it back where it is noted already. */
    void press(SignupId guest, Presence seen) {
        var action = visit.card().id();
        if (of(guest).filter(one -> one.presence() == seen).isPresent()) {
            attendances.takeBack(action, List.of(guest), visit.person());
            noted.remove(guest);
        } else {
            attendances
                    .note(action, guest, seen, visit.person())
                    .ifPresentOrElse(
                            one -> noted.put(guest, one),
                            () -> Notes.refused(visit.words().of("action.attendance.no-place")));
        }
        count();
    }

    /** One click for everybody of whom nothing is noted. */
    Button others() {
        return new Button(visit.words().of("action.attendance.others"), click -> noteOthers());
    }

    private void noteOthers() {
        var words = visit.words();
        var action = visit.card().id();
        var others = attendances.noteOthersNotSeen(action, visit.person());
        if (others.isEmpty()) {
            Notes.done(words.of("action.attendance.no-others"));
            return;
        }
        Notes.done(words.of("action.attendance.others-noted", "number", others.size()), words, () -> {
            attendances.takeBack(action, others, visit.person());
            visit.again().run();
        });
        visit.again().run();
    }
}
