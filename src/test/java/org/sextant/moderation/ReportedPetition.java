package org.sextant.moderation;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.petition.PetitionScene;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A petition that people report, the organizer who answers for it, and two moderators who decide. */
abstract class ReportedPetition {

    static final Reason REASON = new Reason("It names somebody's home.");

    @Autowired
    BeanFactory beans;

    @Autowired
    Reports reports;

    @Autowired
    Matters matters;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Mandates mandates;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    PetitionScene scene;
    Reference petition;
    PersonId esther;
    PersonId giulia;
    PersonId tome;

    @BeforeEach
    void makeTheScene() {
        scene = new PetitionScene(beans);
        petition = new Reference(Kind.PETITION, scene.open().slug().text());
        esther = scene.esther();
        giulia = moderator();
        tome = moderator();
    }

    PersonId moderator() {
        var person = new SomePeople(beans).called("Moderator");
        mandates.take(person, Role.MODERATOR, Scope.PLATFORM);
        return person;
    }

    void report(String words, Optional<String> mailbox) {
        reports.take(new ReportIt(petition, Ground.PRIVATE, words, mailbox.map(EmailAddress::new), Language.EN));
    }

    // Other matters of the shared database are left out; the first fifty are shown, so the others make room.
    MatterSummary waitingFor(PersonId moderator) {
        return matters.waitingFor(moderator).stream()
                .filter(matter -> matter.about().equals(petition))
                .findFirst()
                .orElseThrow();
    }

    Decide toBeChanged() {
        return new Decide(Decision.TO_BE_CHANGED, REASON, Optional.empty());
    }

    Decide sanction(int days) {
        return new Decide(Decision.SANCTION, REASON, Optional.of(new Decide.Sanctioning(esther, days)));
    }
}
