package org.sextant.member.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.Organisations;
import org.sextant.member.People;
import org.sextant.member.Reach;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Sort;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Mandates of others that end soon, on the platform, in organisations and in places, for whoever may renew them. Those of campaigns are told by the campaigns. */
@Component
class OthersEnding {

    private final Mandates mandates;
    private final Organisations organisations;
    private final People people;
    private final ScopeWords scopes;
    private final Messages messages;

    OthersEnding(Mandates mandates, Organisations organisations, People people, ScopeWords scopes, Messages messages) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.people = people;
        this.scopes = scopes;
        this.messages = messages;
    }

    Stream<Row> of(PersonId person, Instant before, ZoneId zone, Language language) {
        var platform = mandates.mayGive(person, Scope.PLATFORM) ? Stream.of(Scope.PLATFORM) : Stream.<Scope>empty();
        var appointed = organisations.where(person, MemberRight.APPOINT).stream()
                .map(organisation -> Scope.of(organisation.id()));
        var places = Reach.of(mandates.of(person), MemberRight.APPOINT).all().map(Scope::of);
        var where = Stream.of(platform, appointed, places).flatMap(some -> some).toList();
        var ending = mandates.endingIn(where, before).stream()
                .filter(mandate -> !mandate.person().equals(person))
                .toList();
        var names = people.names(
                ending.stream().map(MandateSummary::person).distinct().toList());
        return ending.stream().map(mandate -> row(mandate, names, zone, language));
    }

    private Row row(MandateSummary mandate, Map<PersonId, String> names, ZoneId zone, Language language) {
        var words = messages.in(language);
        return new Row(
                Sort.MANDATE,
                Urgency.THIS_WEEK,
                scopes.principle(mandate.scope()),
                words.of("member.ending.kind"),
                names.getOrDefault(mandate.person(), ""),
                words.of(
                        "rights.waiting.why",
                        "role",
                        words.of("member.role", mandate.role()),
                        "where",
                        scopes.of(mandate.scope(), words),
                        "day",
                        words.date(mandate.lastMoment().orElseThrow(), zone)),
                words.of("rights.waiting.act"),
                Sought.on(scopes.pathOfRights(mandate.scope()), mandate.id()),
                mandate.id().toString());
    }
}
