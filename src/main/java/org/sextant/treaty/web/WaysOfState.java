package org.sextant.treaty.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.place.Place;
import org.sextant.place.RegionalGroup;
import org.sextant.place.RegionalGroups;
import org.sextant.shell.Words;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.PublicLadders;
import org.sextant.treaty.recommendation.PublicRecommendations;
import org.springframework.stereotype.Component;

/** The ways of one State toward every treaty that it can join, whether or not a list of parties is known. */
@Component
class WaysOfState {

    private final Treaties treaties;
    private final RegionalGroups groups;
    private final PublicLadders ladders;
    private final PublicRecommendations recommendations;

    WaysOfState(
            Treaties treaties, RegionalGroups groups, PublicLadders ladders, PublicRecommendations recommendations) {
        this.treaties = treaties;
        this.groups = groups;
        this.ladders = ladders;
        this.recommendations = recommendations;
    }

    /**
     * In the order of the treaties.
     *
     * @param status what the State is to a treaty; empty where no list says it
     */
    List<Toward> of(Place state, Function<Treaty, Optional<Status>> status, Words words) {
        var groupsOfState =
                groups.of(state.code()).stream().map(RegionalGroup::id).collect(toUnmodifiableSet());
        return treaties.all().stream()
                .map(treaty -> toward(state, treaty, status.apply(treaty), words))
                .filter(way -> way.inTheOpen()
                        || !way.recommendations().isEmpty()
                        || way.treaty().within().map(groupsOfState::contains).orElse(true))
                .toList();
    }

    private Toward toward(Place state, Treaty treaty, Optional<Status> status, Words words) {
        var steps = ladders.of(Aim.of(treaty.id()), state.code()).stream()
                .map(step -> new StepLine(step, words))
                .toList();
        var recommended = recommendations.of(treaty.id(), state.code()).stream()
                .map(one -> new RecommendationLine(one, words))
                .toList();
        return new Toward(state, treaty, status, steps, recommended);
    }
}
