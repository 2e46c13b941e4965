package org.sextant.member.ui;

import java.time.ZoneOffset;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.shell.PersonSettings;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Tells the workroom how to speak to a person. */
@Component
class Preferences implements PersonSettings {

    private static final Settings OF_NOBODY = new Settings("", Language.EN, ZoneOffset.UTC);

    private final People people;

    Preferences(People people) {
        this.people = people;
    }

    @Override
    public Settings of(PersonId person) {
        return people.byId(person).map(Preferences::settings).orElse(OF_NOBODY);
    }

    @Override
    public void speak(PersonId person, Language language) {
        people.byId(person).ifPresent(known -> people.speak(person, language, known.zone()));
    }

    private static Settings settings(PersonSummary person) {
        return new Settings(person.name(), person.language(), person.zone());
    }
}
