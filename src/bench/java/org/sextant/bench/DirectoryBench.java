package org.sextant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Cards;
import org.sextant.member.directory.Duplicates;
import org.sextant.member.directory.PeopleDirectory;
import org.sextant.member.directory.Wanted;
import org.sextant.testing.OnPostgreSql;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the server takes for a page of a directory of fifty thousand people, and for each way to look for somebody in it. */
@OnPostgreSql
class DirectoryBench {

    private static final int PEOPLE = 50_000;
    private static final int WITH_A_CARD = 2000;
    private static final int NAMESAKES = 500;
    private static final int ROUNDS = 15;
    private static final double MOST_MILLISECONDS = 100;

    private final Scope scope = Scope.of(new OrganisationId(UUID.randomUUID()));
    private final Figures figures = new Figures();
    private final List<Goal> goals = new ArrayList<>();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PeopleDirectory directory;

    @Autowired
    private Duplicates duplicates;

    @Test
    void findsAmongFiftyThousand() throws IOException {
        var organizer = new SomePeople(beans).organizerOfThePlatform();
        plant();
        var french = new Card(Set.of(Skill.COOKING), Set.of(new LanguageCode("fr")), Optional.empty(), Set.of());
        for (var place : List.of(scope, Scope.PLATFORM)) {
            measure("first page, " + place.kind(), place, Wanted.EVERYBODY, organizer);
            measure("part of a name, " + place.kind(), place, Wanted.named("son 4999"), organizer);
            measure("skill and language, " + place.kind(), place, Wanted.saying(french), organizer);
            measure("same names, " + place.kind() + ", ms", () -> duplicates.find(place, 0, organizer));
        }
        figures.write("directory.json", goals);
    }

    private void measure(String name, Scope place, Wanted wanted, PersonId by) {
        var first = directory.find(place, wanted, Optional.empty(), by);
        assertThat(first.people()).isNotEmpty();
        measure(name + ", ms", () -> directory.find(place, wanted, Optional.empty(), by));
        measure(name + ", next page, ms", () -> directory.find(place, wanted, first.last(), by));
        measure(name + ", how many, ms", () -> directory.count(place, wanted, by));
    }

    private void measure(String name, Runnable asking) {
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            asking.run();
            figures.add(name, (System.nanoTime() - begun) / 1e6);
        }
        goals.add(figures.atMost(name, MOST_MILLISECONDS, MOST_MILLISECONDS / 2));
    }

    private void plant() {
        var ids = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new UUID(scope.hashCode(), number))
                .toList();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        database.batchUpdate(
                "insert into person (id, mailbox, mailbox_fingerprint, name, language, zone, password, verified_at, joined_at)"
                        + " values (?, ?, ?, ?, 'EN', 'UTC', '{noop}x', ?, ?)",
                ids,
                1000,
                (row, id) -> {
                    row.setObject(1, id);
                    row.setBytes(2, new byte[] {1});
                    row.setBytes(3, id.toString().getBytes(StandardCharsets.US_ASCII));
                    row.setString(4, "Person " + id.getLeastSignificantBits() % (PEOPLE - NAMESAKES));
                    row.setObject(5, now);
                    row.setObject(6, now);
                });
        plantMandates(ids, now);
        plantCards(ids);
        database.execute("analyze");
    }

    private void plantMandates(List<UUID> ids, OffsetDateTime now) {
        database.batchUpdate(
                "insert into mandate (id, person, role, scope_kind, scope_key, given_at) values (?, ?, 'MEMBER', ?, ?, ?)",
                ids,
                1000,
                (row, id) -> {
                    row.setObject(1, id);
                    row.setObject(2, id);
                    row.setString(3, scope.kind().name());
                    row.setString(4, scope.key());
                    row.setObject(5, now);
                });
    }

    private void plantCards(List<UUID> ids) {
        var cards = beans.getBean(Cards.class);
        var cook = new Card(
                Set.of(Skill.COOKING),
                Set.of(new LanguageCode("fr"), new LanguageCode("ar")),
                Optional.empty(),
                Set.of());
        ids.stream().limit(WITH_A_CARD).forEach(id -> cards.keep(cook, new PersonId(id)));
    }
}
