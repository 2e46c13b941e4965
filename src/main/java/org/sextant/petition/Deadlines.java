package org.sextant.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From when until when petitions can be signed. */
@Service
@Transactional
public class Deadlines {

    private final PetitionRepository petitions;
    private final TwoPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(PetitionRepository petitions, TwoPeople people, ApplicationEventPublisher events, Clock clock) {
        this.petitions = petitions;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans the day on which it opens, once approved.
     *
     * @param firstDay empty for at once
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState if it is open already
     * @throws LastDayOver if its last day would be over before
     */
    public void openOn(PetitionId id, Optional<LocalDate> firstDay, PersonId by) {
        change(id, by, "petition-scheduled", petition -> petition.term().planFirst(firstDay, clock.instant()));
    }

    /**
     * Plans the first and the last day of what the public does not know yet.
     *
     * @param firstDay empty for at once, where it is approved
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState if it is open already
     * @throws LastDayOver if nobody could sign between the two
     */
    public void plan(PetitionId id, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, PersonId by) {
        change(id, by, "petition-planned", petition -> plan(petition.term(), firstDay, lastDay));
    }

    /**
     * The same of one that has the days still with which it was read.
     *
     * @throws ChangedMeanwhile if it has others by now; for anything else see {@link #plan(PetitionId, Optional, Optional, PersonId)}
     */
    public void plan(PetitionSummary read, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, PersonId by) {
        change(read.id(), by, "petition-planned", petition -> {
            petition.term().requireStill(read.opens(), read.closes());
            plan(petition.term(), firstDay, lastDay);
        });
    }

    private void plan(Term term, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        term.plan(firstDay, lastDay.map(term::endOf), clock.instant());
    }

    /**
     * Makes a draft again of what is approved and waits for its first day; it takes two people anew.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState unless it waits for its first day
     */
    public void takeBack(PetitionId id, PersonId by) {
        change(id, by, "petition-taken-back", petition -> petition.takeBack(clock.instant()));
    }

    /**
     * Lets people sign for longer.
     *
     * @param lastDay after the one that was
     * @param reason for everybody to read
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState unless it is open
     */
    public void extend(PetitionId id, LocalDate lastDay, LocalizedText reason, PersonId by) {
        change(id, by, "petition-extended", petition -> petition.term().extend(lastDay, reason, clock.instant()));
    }

    /**
     * Ends the signing for good.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState unless it is open
     */
    public void close(PetitionId id, Closing how, PersonId by) {
        close(id, how, Set.of(), by);
    }

    /**
     * The same, for what some of its addressees have answered and others have not.
     *
     * @param answered which of them, by their place in its list; empty for all whom it asks
     */
    public void close(PetitionId id, Closing how, Set<Integer> answered, PersonId by) {
        change(id, by, "petition-closed", petition -> {
            var now = clock.instant();
            if (how != Closing.ANSWERED) {
                petition.term().close(how, now);
            } else {
                petition.term().closeAnswered(answered, now);
                events.publishEvent(new PetitionAnswered(id, petition.campaign(), now, answered));
            }
        });
    }

    /**
     * Writes down that those whom it asks have answered, once its last day is over.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState if it did not end with its last day, or the answer is known
     */
    public void answer(PetitionId id, PersonId by) {
        answer(id, Set.of(), by);
    }

    /**
     * The same, for what some of its addressees have answered and others have not: these may still do so.
     *
     * @param answered which of them, by their place in its list; empty for all whom it asks
     */
    public void answer(PetitionId id, Set<Integer> answered, PersonId by) {
        change(id, by, "petition-answered", petition -> {
            var now = clock.instant();
            petition.term().answer(answered, now);
            events.publishEvent(new PetitionAnswered(id, petition.campaign(), now, answered));
        });
    }

    private void change(PetitionId id, PersonId by, String act, Consumer<Petition> change) {
        var petition = petitions.lock(id).orElseThrow(NoSuchPetition::new);
        people.write(
                by, petition.campaign(), act, petition.summary(clock.instant()).slug());
        change.accept(petition);
        petitions.saveAndFlush(petition);
    }
}
