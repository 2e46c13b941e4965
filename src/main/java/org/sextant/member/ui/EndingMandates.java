package org.sextant.member.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.EndingSoon;
import org.sextant.member.MandateSummary;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.member.ScopeNames;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** One's own mandates that end within thirty days, so that one can ask for more time, or hand over; and those of others that one may renew. */
@Component
class EndingMandates implements Waiting {

    private static final Duration SOON = Duration.ofDays(30);

    // Wherever the day is told.
    private static final Period SOON_ANYWHERE = Period.ofDays(33);

    private final EndingSoon mandates;
    private final People people;
    private final ScopeWords scopes;
    private final OthersEnding others;
    private final Messages messages;

    EndingMandates(EndingSoon mandates, People people, ScopeWords scopes, OthersEnding others, Messages messages) {
        this.mandates = mandates;
        this.people = people;
        this.scopes = scopes;
        this.others = others;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var zone = people.byId(person).map(PersonSummary::zone).orElse(ZoneOffset.UTC);
        var before = today.plusDays(SOON.toDays() + 1).atStartOfDay(zone).toInstant();
        var own = mandates.of(person).stream()
                .filter(mandate -> !lastDay(mandate, zone).isAfter(today.plusDays(SOON.toDays())))
                .map(mandate -> row(mandate, language, lastDay(mandate, zone), today));
        return Stream.concat(own, others.of(person, before, zone, language)).toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return mandates.among(
                people, latest.plus(SOON_ANYWHERE).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static LocalDate lastDay(MandateSummary mandate, ZoneId zone) {
        return LocalDate.ofInstant(mandate.lastMoment().orElseThrow(), zone);
    }

    private Row row(MandateSummary mandate, Language language, LocalDate lastDay, LocalDate today) {
        var words = messages.in(language);
        return new Row(
                Sort.MANDATE,
                (lastDay.isAfter(today) ? Urgency.THIS_WEEK : Urgency.TODAY).by(lastDay),
                scopes.named(mandate.scope()).map(ScopeNames.Named::principle).orElse(Principle.DIGNITY),
                words.of("member.ending.kind"),
                scopes.of(mandate.scope(), words),
                words.of(
                        "member.ending.why",
                        "role",
                        words.of("member.role", mandate.role()),
                        "day",
                        words.date(lastDay)),
                words.of("member.ending.act"),
                Sought.on("account", mandate.id()),
                mandate.id().toString());
    }
}
