package org.sextant.member.ui;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sextant.member.MandateSummary;
import org.sextant.member.People;
import org.sextant.member.ScopeWords;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Says of mandates where they hold, from whom they are, from when and until when. */
@Component
class MandateWords {

    /**
     * A mandate in words.
     *
     * @param path below {@code /app}; empty where the scope has no page
     * @param toCome whether it has not begun
     */
    record Told(MandateSummary mandate, String where, String path, String text, boolean toCome) {}

    private final People people;
    private final ScopeWords scopes;
    private final Clock clock;

    MandateWords(People people, ScopeWords scopes, Clock clock) {
        this.people = people;
        this.scopes = scopes;
        this.clock = clock;
    }

    List<Told> of(List<MandateSummary> mandates, Desk desk) {
        var givers = people.names(mandates.stream()
                .flatMap(mandate -> mandate.givenBy().stream())
                .distinct()
                .toList());
        return mandates.stream().map(mandate -> told(mandate, givers, desk)).toList();
    }

    private Told told(MandateSummary mandate, Map<PersonId, String> givers, Desk desk) {
        var words = desk.words();
        var giver = mandate.givenBy().map(by -> givers.getOrDefault(by, "")).orElse("");
        var text = words.of(
                "member.mandate.told",
                "role",
                words.of("member.role", mandate.role()),
                "coming",
                mandate.isToCome(clock.instant()) ? "yes" : "no",
                "since",
                words.date(mandate.since(), desk.zone()),
                "given",
                giver.isEmpty() ? "no" : "yes",
                "by",
                isolated(giver),
                "ends",
                mandate.until().isPresent() ? "yes" : "no",
                "until",
                mandate.lastMoment().map(last -> words.date(last, desk.zone())).orElse(""));
        // A place has no page in the workroom but that of who may do what there.
        var path = mandate.scope().kind() == Scope.Kind.PLACE
                ? scopes.pathOfRights(mandate.scope())
                : scopes.path(mandate.scope());
        return new Told(mandate, scopes.of(mandate.scope(), words), path, text, mandate.isToCome(clock.instant()));
    }

    // A name's direction is its own: first strong isolate, pop directional isolate.
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
