package org.sextant.member.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.InvitationTaken;
import org.sextant.member.Invitations;
import org.sextant.member.Mandates;
import org.sextant.member.PersonName;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Introduction;
import org.sextant.member.directory.Introductions;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a file says of those who are invited from it, on each database. */
abstract class IntroductionCases {

    private static final Card DRIVER =
            new Card(Set.of(Skill.DRIVING), Set.of(), Optional.of(new CountryCode("TN")), Set.of());

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Introductions introductions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWork work;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Messages messages;

    private Scope scope;
    private PersonId organizer;

    @BeforeEach
    void comeTogether() {
        scope = Scope.of(new OrganisationId(UUID.randomUUID()));
        organizer = new SomePeople(beans).called("Esther");
        beans.getBean(Mandates.class).take(organizer, Role.ORGANIZER, scope);
    }

    private static PersonLine fresh() {
        return PersonLine.of(Optional.of(new EmailAddress(UUID.randomUUID() + "@example.org")));
    }

    private UUID start(List<PersonLine> lines) {
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        return imports.start(new Batch(scope, where, Language.EN, lines), organizer);
    }

    @Test
    void takesAlongWhatTheFileSaysOfSomebodyAndForgetsItWithTheInvitation() {
        var person = new SomePeople(beans).called("Ana");
        var said = new Introduction(Optional.of(new PersonName("Ana")), DRIVER, Set.of("cooks"));
        var id = start(List.of(
                new PersonLine(fresh().mailbox(), Optional.of(Language.FR), said, Set.of(Fact.COUNTRY)), fresh()));
        assertThat(saidIn(id)).isEqualTo(1);

        work.goOn();

        assertThat(saidIn(id)).isZero();
        var open = invitations.openIn(scope, 0, organizer).getContent();
        assertThat(open.stream().flatMap(one -> introductions.nameOn(one).stream()))
                .containsExactly(new PersonName("Ana"));
        open.forEach(one -> inTransaction(() -> events.publishEvent(new InvitationTaken(one.id(), person))));
        assertThat(introductions.cardFor(person)).contains(DRIVER);
        assertThat(database.queryForList("select tag from person_tag where person = ?", String.class, person.uuid()))
                .containsExactly("cooks");
        assertThat(open.stream().flatMap(one -> introductions.nameOn(one).stream()))
                .isEmpty();
        assertThat(report(id)).contains("2,Invited,Country", "3,Invited,");
    }

    private int saidIn(UUID id) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from people_import_line where file = ? and said is not null", Integer.class, id));
    }

    private void inTransaction(Runnable act) {
        beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> act.run());
    }

    private Stream<String> report(UUID id) {
        return new String(imports.report(scope, id, messages.in(Language.EN), organizer), StandardCharsets.UTF_8)
                .lines();
    }

    @Test
    void sealsWhatTheFileSaysOfSomebody() {
        var said = new Introduction(Optional.of(new PersonName("Ana Marques")), DRIVER, Set.of("cooks"));
        var id = start(List.of(new PersonLine(fresh().mailbox(), Optional.empty(), said, Set.of())));

        var stored = database.queryForObject("select said from people_import_line where file = ?", byte[].class, id);

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Ana", "DRIVING", "cooks");
        imports.stop(scope, id, organizer);
        assertThat(saidIn(id)).isZero();
    }
}
