package org.sextant.member;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.KeptValue.Coded;
import org.sextant.member.KeptValue.InLanguages;
import org.sextant.member.KeptValue.Moment;
import org.sextant.member.KeptValue.Text;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The account itself, what its person may do and did here. */
@Component
@Order(10)
class AccountKept implements KeptAboutPerson {

    private static final String ACCOUNT = "account";

    private final Directory directory;
    private final PersonRepository people;
    private final Mandates mandates;
    private final ObjectProvider<ScopeNames> scopes;
    private final Leaving leaving;

    AccountKept(
            Directory directory,
            PersonRepository people,
            Mandates mandates,
            ObjectProvider<ScopeNames> scopes,
            Leaving leaving) {
        this.directory = directory;
        this.people = people;
        this.mandates = mandates;
        this.scopes = scopes;
        this.leaving = leaving;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("person", "id"),
                PersonColumn.rowGoes("mailed_link", "person"),
                PersonColumn.stays("mandate", "person"),
                PersonColumn.stays("mandate", "given_by"),
                PersonColumn.rowGoes("invitation", "invited_by"));
    }

    @Override
    public List<KeptSection> sections(PersonId person) {
        var account = people.findById(person).stream().map(this::account).toList();
        var held = mandates.of(person, person).stream().map(this::mandate).toList();
        return List.of(
                new KeptSection("member.kept.account", ACCOUNT, account),
                new KeptSection("member.kept.mandates", ACCOUNT, held));
    }

    private KeptEntry account(Person person) {
        var summary = person.summary();
        return KeptEntry.of("name", new Text(summary.name()))
                .and("address", new Text(directory.mailboxOf(person).typed()))
                .and("language", new Text(summary.language().ownName()))
                .and(
                        "zone",
                        new Text(
                                summary.zone().normalized().equals(ZoneOffset.UTC)
                                        ? "UTC"
                                        : summary.zone().getId()))
                .and("joined", moment(person.joinedAt()));
    }

    private KeptEntry mandate(MandateSummary mandate) {
        return KeptEntry.of("where", where(mandate.scope()))
                .and("role", Coded.of("member.role", mandate.role()))
                .and("since", moment(mandate.givenAt()))
                .and("begins", mandate.begins().map(AccountKept::moment))
                .and("until", mandate.lastMoment().map(AccountKept::moment));
    }

    private KeptValue where(Scope scope) {
        return scopes.stream()
                .flatMap(feature -> feature.of(scope).stream())
                .findFirst()
                .<KeptValue>map(named -> new InLanguages(named.name()))
                .orElseGet(() -> scope.kind() == Scope.Kind.PLATFORM
                        ? Coded.of("member.scope", scope.kind())
                        : new Text(scope.key()));
    }

    private static Moment moment(Instant at) {
        return new Moment(at);
    }

    @Override
    public List<KeptTable> tables() {
        return Stream.of(
                        KeptTable.of("member.kept.ended", """
                                select role, given_at, coalesce(ended_at, until) as ended from mandate
                                where person = :person and (ended_at is not null or until <= current_timestamp) order by given_at desc""").coded("role", "member.role"),
                        KeptTable.of("member.kept.invitations", """
                                select role, expires_at from invitation
                                where invited_by = :person and settled_at is null order by expires_at desc""").coded("role", "member.role"))
                .toList();
    }

    @Override
    public void leave(PersonId person) {
        mandates.of(person, person).forEach(mandate -> mandates.end(mandate.id(), person));
        leaving.forget(person);
    }
}
