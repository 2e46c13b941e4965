package org.sextant.member.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Organisations;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people in a scope. Nobody's address is in it. */
@Service
@Transactional(readOnly = true)
public class PeopleDirectory {

    public static final int ON_A_PAGE = 50;

    /** Nobody counts further. */
    public static final int MOST_COUNTED = 1000;

    private final JdbcClient database;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Cards cards;
    private final Clock clock;

    PeopleDirectory(JdbcClient database, Mandates mandates, Organisations organisations, Cards cards, Clock clock) {
        this.database = database;
        this.mandates = mandates;
        this.organisations = organisations;
        this.cards = cards;
        this.clock = clock;
    }

    /** The scopes in which the person holds what lets them look into the directory: the platform first. */
    public List<Scope> scopes(PersonId person) {
        return mandates.of(person).stream()
                .filter(mandate -> DirectoryRight.LOOK_UP.heldAs(
                        mandate.role(), mandate.scope().kind()))
                .map(MandateSummary::scope)
                .distinct()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** The first organisations with that in their names in whose directory the person may look because they may on the whole platform. */
    public List<Scope> organisations(String name, PersonId person) {
        return mandates.allows(person, DirectoryRight.LOOK_UP)
                ? organisations.offered(name).stream()
                        .map(one -> Scope.of(one.id()))
                        .toList()
                : List.of();
    }

    /** Whether the person may do this in the directory of that scope. */
    public boolean allows(PersonId person, DirectoryRight right, Scope scope) {
        return mandates.allows(person, right, scope);
    }

    /**
     * Those who work in a scope and meet all that is wanted, by name; for the platform everybody with an account.
     *
     * @param after the last one of the page before
     * @throws NotPermitted unless {@code by} may look people up there
     */
    public FoundPage find(Scope scope, Wanted wanted, Optional<Found> after, PersonId by) {
        mandates.require(by, DirectoryRight.LOOK_UP, scope);
        var some = some(scope, wanted, after, ON_A_PAGE + 1);
        var page = some.stream().limit(ON_A_PAGE).toList();
        return new FoundPage(page, some.size() > ON_A_PAGE ? Optional.of(page.getLast()) : Optional.empty());
    }

    /** How many they are, as far as {@link #MOST_COUNTED}. */
    public int count(Scope scope, Wanted wanted, PersonId by) {
        mandates.require(by, DirectoryRight.LOOK_UP, scope);
        var inquiry = inquiry(scope, wanted);
        return database.sql(inquiry.number(MOST_COUNTED))
                .params(inquiry.parameters())
                .query(Integer.class)
                .single();
    }

    /** One of them by id; empty for whoever does not work in the scope. */
    Optional<Found> one(Scope scope, PersonId person) {
        return people(new Inquiry(scope, clock.instant()).of(person), 1).stream()
                .findFirst();
    }

    /** As many as that of those who come after one of them by name; empty where nobody does. */
    List<Found> some(Scope scope, Wanted wanted, Optional<Found> after, int most) {
        var inquiry = inquiry(scope, wanted);
        after.ifPresent(inquiry::after);
        return people(inquiry, most);
    }

    /** Everybody in the scope who has one of these names, whatever the capitals: those of a name together, at most so many of each. */
    List<List<Found>> called(Scope scope, List<String> inSmallLetters, int mostOfEach) {
        if (inSmallLetters.isEmpty()) {
            return List.of();
        }
        var inquiry = new Inquiry(scope, clock.instant()).called(inSmallLetters);
        var all = new HashMap<String, List<Found>>();
        // By the database's own small letters, in which the names were asked for.
        database.sql(inquiry.people(mostOfEach * inSmallLetters.size()))
                .params(inquiry.parameters())
                .query((row, _) -> all.computeIfAbsent(row.getString("small"), _ -> new ArrayList<>())
                        .add(found(row)))
                .list();
        return inSmallLetters.stream()
                .map(name -> all.getOrDefault(name, List.of()).stream()
                        .limit(mostOfEach)
                        .toList())
                .toList();
    }

    /** Names that several people in the scope have who have not all been told apart, in small letters; pages count from 0. */
    List<String> names(Scope scope, int page, int most) {
        var inquiry = new Inquiry(scope, clock.instant());
        return database.sql(inquiry.namesakes(page, most))
                .params(inquiry.parameters())
                .query((row, _) -> row.getString(1))
                .list();
    }

    int numberOfNames(Scope scope) {
        var inquiry = new Inquiry(scope, clock.instant());
        return database.sql(inquiry.numberOfNamesakes())
                .params(inquiry.parameters())
                .query(Integer.class)
                .single();
    }

    private Inquiry inquiry(Scope scope, Wanted wanted) {
        var now = clock.instant();
        var inquiry = new Inquiry(scope, now).named(wanted.name());
        cards.fingerprints(wanted.said().terms()).forEach(inquiry::saying);
        wanted.tags().forEach(inquiry::tagged);
        wanted.activity()
                .ifPresent(activity -> inquiry.hereSince(activity.since(LocalDate.ofInstant(now, ZoneOffset.UTC))));
        return inquiry;
    }

    private List<Found> people(Inquiry inquiry, int most) {
        return database.sql(inquiry.people(most))
                .params(inquiry.parameters())
                .query((row, _) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
    }

    /** The person, and all who are shown as that one in the scope. */
    Set<PersonId> shownAs(Scope scope, PersonId person) {
        var all = new LinkedHashSet<>(Set.of(person));
        var next = all;
        while (!next.isEmpty()) {
            var found = new LinkedHashSet<PersonId>(mergedInto(scope, next));
            found.removeAll(all);
            all.addAll(found);
            next = found;
        }
        return all;
    }

    private List<PersonId> mergedInto(Scope scope, Set<PersonId> kept) {
        return database.sql("""
                        select merged from merged_person
                        where scope_kind = :kind and scope_key = :key and kept in (:kept)""")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("kept", kept.stream().map(PersonId::uuid).toList())
                .query((row, _) -> new PersonId(row.getObject("merged", UUID.class)))
                .list();
    }

    /** By each of these people, the accounts that are shown as theirs in the scope, in the order in which they were merged; who has no other is not in it. */
    Map<PersonId, List<PersonId>> shownAs(Scope scope, Collection<PersonId> people) {
        var others = new HashMap<PersonId, List<PersonId>>();
        database.sql("""
                        select shown_person, merged from merged_person
                        where scope_kind = :kind and scope_key = :key and shown_person in (:people) order by merged_at, id""")
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("people", people.stream().map(PersonId::uuid).toList())
                .query(row -> {
                    others.computeIfAbsent(
                                    new PersonId(row.getObject("shown_person", UUID.class)), _ -> new ArrayList<>())
                            .add(new PersonId(row.getObject("merged", UUID.class)));
                });
        return others;
    }
}
