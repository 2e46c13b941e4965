package org.sextant.treaty.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sextant.member.People;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.ladder.Aim;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What aims, States and people are called. */
@Component
class Named {

    private final Treaties treaties;
    private final Places places;
    private final People people;

    Named(Treaties treaties, Places places, People people) {
        this.treaties = treaties;
        this.places = places;
        this.people = people;
    }

    List<Treaty> treaties() {
        return treaties.all();
    }

    List<Aim> aims() {
        return Stream.concat(treaties.all().stream().map(treaty -> Aim.of(treaty.id())), Stream.of(Aim.CONFERENCE))
                .toList();
    }

    String aim(Aim aim, Words words) {
        return treaties.byId(aim.text())
                .map(treaty -> treaty.called().in(words.language()))
                .orElseGet(() -> words.of("treaty.conference.title"));
    }

    /** Those that can join treaties; the two observers, too. */
    List<Place> states(Language language) {
        return places.sortedBy(language).stream()
                .filter(place -> place.standing() != Place.Standing.OTHER)
                .toList();
    }

    String state(CountryCode code, Words words) {
        return places.byCode(code).in(words.language());
    }

    Map<PersonId, String> people(Collection<PersonId> ids) {
        return people.names(ids);
    }
}
