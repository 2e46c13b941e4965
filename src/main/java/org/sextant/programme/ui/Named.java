package org.sextant.programme.ui;

import java.util.List;
import java.util.Map;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What demands, places and people are called. */
@Component("programmeNamed")
class Named {

    private final Demands demands;
    private final Places places;
    private final Names names;

    Named(Demands demands, Places places, Names names) {
        this.demands = demands;
        this.places = places;
        this.names = names;
    }

    List<DemandSummary> demands() {
        return demands.all();
    }

    DemandSummary demand(DemandId id) {
        return demands.byId(id).orElseThrow();
    }

    List<Place> places(Language language) {
        return places.membersBy(language);
    }

    String place(CountryCode code, Language language) {
        return places.byCode(code).in(language);
    }

    Map<PersonId, String> people(List<PersonId> ids) {
        return names.of(ids);
    }
}
