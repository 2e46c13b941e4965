package org.sextant.petition.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.petition.PublicPetitions;
import org.sextant.petition.addressee.Addressees;
import org.sextant.petition.signing.Origins;
import org.sextant.shell.Kept;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;

/** Which petition asks which State, kept for a moment. One that lists nobody asks those whom its campaign asks, with all its signatures. */
@Component
class AskedStates {

    private static final Duration LASTS = Duration.ofSeconds(5);

    /**
     * A petition, and the States that it asks.
     *
     * @param lists whether it names them itself: then who signs counts toward the State they live in
     */
    record Asking(Shown shown, Set<CountryCode> states, boolean lists) {}

    private final Kept<List<Asking>> kept;
    private final PublicPetitions petitions;
    private final Showcase showcase;
    private final Addressees addressees;
    private final Origins origins;

    AskedStates(PublicPetitions petitions, Showcase showcase, Addressees addressees, Origins origins, Clock clock) {
        this.kept = new Kept<>(this::read, LASTS, clock);
        this.petitions = petitions;
        this.showcase = showcase;
        this.addressees = addressees;
        this.origins = origins;
    }

    /** All that ask any State: what can be signed first, and of these the latest. */
    List<Asking> all() {
        return kept.get();
    }

    /** The signatures that count toward that State, in tens where they are those of its own people; empty where these are too few to be told. */
    OptionalLong toward(CountryCode state, Asking asking) {
        if (!asking.lists()) {
            return OptionalLong.of(asking.shown().count());
        }
        var told = origins.of(asking.shown().petition().id(), state);
        return told == 0 ? OptionalLong.empty() : OptionalLong.of(told);
    }

    private List<Asking> read() {
        var listed = addressees.states();
        return showcase.read(petitions.everOpenIds()).stream()
                .map(shown -> asking(shown, listed))
                .filter(asking -> !asking.states().isEmpty())
                .sorted(Comparator.comparing(
                                (Asking asking) -> !asking.shown().petition().isOpen())
                        .thenComparing(
                                asking -> asking.shown().petition().openedAt().orElseThrow(),
                                Comparator.reverseOrder()))
                .toList();
    }

    private static Asking asking(Shown shown, Map<PetitionId, Set<CountryCode>> listed) {
        return Optional.ofNullable(listed.get(shown.petition().id()))
                .map(states -> new Asking(shown, states, true))
                .orElseGet(() -> new Asking(shown, ofTheCampaign(shown), false));
    }

    private static Set<CountryCode> ofTheCampaign(Shown shown) {
        return shown.campaign().addressees().stream()
                .flatMap(addressee -> addressee.place().stream())
                .collect(Collectors.toSet());
    }
}
