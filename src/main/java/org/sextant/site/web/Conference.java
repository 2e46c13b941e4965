package org.sextant.site.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.PublicLadders;
import org.sextant.treaty.ladder.Rung;
import org.sextant.treaty.ladder.StepSummary;
import org.springframework.stereotype.Component;

/** How far a conference of heads of State at the United Nations has come: who calls for it, who puts their name under it, the text, the vote. */
@Component
class Conference {

    private final PublicLadders ladders;
    private final Places places;

    Conference(PublicLadders ladders, Places places) {
        this.ladders = ladders;
        this.places = places;
    }

    /** Somebody took the step, or all together did. */
    record Taken(Optional<Place> state, LocalDate on, String day, String source) {}

    /** A step, and who took it, the latest first. */
    record Stage(Rung rung, List<Taken> taken) {

        /** Each once, however often it took the step. */
        int states() {
            return (int) taken.stream()
                    .flatMap(one -> one.state().stream())
                    .distinct()
                    .count();
        }
    }

    /** What the template shows. */
    record Part(List<Stage> stages, Words words) {}

    Part in(Words words) {
        var steps = ladders.of(Aim.CONFERENCE);
        return new Part(
                Aim.CONFERENCE.ladder().rungs().stream()
                        .map(rung -> new Stage(rung, taken(rung, steps, words)))
                        .toList(),
                words);
    }

    private List<Taken> taken(Rung rung, List<StepSummary> steps, Words words) {
        return steps.stream()
                .filter(step -> step.rung() == rung)
                .map(step -> new Taken(
                        step.step().state().map(places::byCode),
                        step.step().takenOn(),
                        words.briefDate(step.step().takenOn()),
                        step.step().source()))
                .toList();
    }
}
