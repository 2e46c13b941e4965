package org.sextant.member.directory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** People in an organisation, one with a card, and everything that its directory offers. */
abstract class DirectoryScene {

    static final Card INTERPRETER = new Card(
            Set.of(Skill.INTERPRETING),
            Set.of(new LanguageCode("ar"), new LanguageCode("fr")),
            Optional.of(new CountryCode("TN")),
            Set.of(Availability.EVENINGS));

    final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    BeanFactory beans;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Cards cards;

    @Autowired
    Tags tags;

    @Autowired
    PersonNotes notes;

    @Autowired
    SavedSearches searches;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Entries entries;

    @Autowired
    Mandates mandates;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEventPublisher events;

    Scope scope;
    PersonId organizer;
    PersonId amina;
    PersonId bruno;

    @BeforeEach
    void bringPeopleTogether() {
        scope = Scope.of(new OrganisationId(UUID.randomUUID()));
        organizer = somebodyAs("Esther", Role.ORGANIZER);
        amina = somebodyAs("Amina Ben Salah", Role.MEMBER);
        bruno = somebodyAs("Bruno 100% Costa", Role.MEMBER);
        cards.keep(INTERPRETER, amina);
    }

    PersonId somebodyAs(String name, Role role) {
        var person = new SomePeople(beans).called(name);
        mandates.take(person, role, scope);
        return person;
    }

    List<String> found(Wanted wanted) {
        return directory.find(scope, wanted, Optional.empty(), organizer).people().stream()
                .map(Found::name)
                .toList();
    }

    PersonNotes.Draft draft(String words) {
        return new PersonNotes.Draft(NotePurpose.ACCESS, words, today.plusDays(3));
    }
}
