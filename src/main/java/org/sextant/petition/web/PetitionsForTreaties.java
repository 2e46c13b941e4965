package org.sextant.petition.web;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.treaty.LiveWork;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** The petitions that ask States to join a treaty, on the tracker's rows: with the signatures that count toward each. */
@Component
class PetitionsForTreaties implements LiveWork {

    private final AskedStates asked;

    PetitionsForTreaties(AskedStates asked) {
        this.asked = asked;
    }

    @Override
    public List<Live> of(Set<DemandId> demands) {
        return asked.all().stream()
                .filter(asking -> asking.shown().petition().isOpen()
                        && !Collections.disjoint(asking.shown().campaign().demands(), demands))
                .flatMap(this::live)
                .toList();
    }

    private Stream<Live> live(AskedStates.Asking asking) {
        var petition = asking.shown().petition();
        return asking.states().stream()
                .map(state -> new Live(
                        state,
                        "/petitions/" + petition.slug(),
                        petition.title(),
                        OptionalLong.of(asked.toward(state, asking).orElse(0))));
    }
}
