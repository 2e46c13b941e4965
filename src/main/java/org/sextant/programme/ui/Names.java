package org.sextant.programme.ui;

import java.util.List;
import java.util.Map;
import org.sextant.member.People;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** What those are called of whom a change speaks. */
@Component
class Names {

    private final People people;
    private final Programme programme;

    Names(People people, Programme programme) {
        this.people = people;
        this.programme = programme;
    }

    Map<PersonId, String> of(List<PersonId> persons) {
        return people.names(persons);
    }

    String of(Principle principle, Words words) {
        return programme.principle(principle).name().in(words.language());
    }
}
