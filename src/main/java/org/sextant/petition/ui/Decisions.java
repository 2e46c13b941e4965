package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.petition.supporter.SupporterCallSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;

/** Finds out what a person can do with a proposal, and why not more. */
@SpringComponent
class Decisions {

    private final Petitions petitions;
    private final SecondPeople people;
    private final FirstSupporters supporters;

    Decisions(Petitions petitions, SecondPeople people, FirstSupporters supporters) {
        this.petitions = petitions;
        this.people = people;
        this.supporters = supporters;
    }

    Decision on(PetitionSummary petition, Desk desk, Runnable then) {
        var decision = new Decision(desk, petitions, petition, then);
        supporters
                .of(petition.id())
                .filter(call -> !call.isOver() && !petition.isPublic())
                .ifPresent(call -> decision.tell(behind(call, desk.words()), call.isReached()));
        if (petitions.mayApprove(petition, desk.person())) {
            decision.ask(people.proposer(petition)
                    .map(name -> desk.words().of("petition.work.decide.by", "name", name))
                    .orElseGet(() -> desk.words().of("petition.work.decide.text")));
        } else if (petition.proposedBy().filter(desk.person()::equals).isPresent()) {
            decision.explainToTheProposer(who(petition, desk));
        } else {
            decision.explain(who(petition, desk));
        }
        return decision;
    }

    // It warns, and no more: fewer than were hoped for may be enough, and the second person can judge that.
    private static String behind(SupporterCallSummary call, Words words) {
        return words.of(
                call.isReached() ? "supporter.work.decide.reached" : "supporter.work.decide.short",
                "number",
                call.supporters(),
                "wanted",
                call.wanted(),
                "day",
                words.date(call.lastDay()));
    }

    /** Who can approve it, by name where this person may know. */
    String who(PetitionSummary petition, Desk desk) {
        var names = people.namesFor(desk.person(), petition);
        return names.isEmpty()
                ? desk.words().of("petition.work.who.words")
                : desk.words().of("petition.work.who", "names", joined(names, desk.words()));
    }

    private static String joined(List<String> names, Words words) {
        return words.list(names.stream().limit(8).toList());
    }
}
