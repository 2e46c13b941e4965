package org.sextant.member;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people with an account. Their addresses are shown to nobody. */
@Service
@Transactional
public class People {

    /** A search shows no more people than this: whoever is not among them is looked for with more of the name. */
    public static final int MOST_FOUND = 50;

    private final PersonRepository people;
    private final Mandates mandates;

    People(PersonRepository people, Mandates mandates) {
        this.people = people;
        this.mandates = mandates;
    }

    @Transactional(readOnly = true)
    public Optional<PersonSummary> byId(PersonId id) {
        return people.findById(id).map(Person::summary);
    }

    /** The names of those of the ids that exist. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.findByIdIn(ids).stream()
                .map(Person::summary)
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
    }

    /**
     * The people in whose name that part stands, by name.
     *
     * @throws NotPermitted unless {@code by} administers the platform: who has an account here is nobody else's business
     */
    @Transactional(readOnly = true)
    public List<PersonSummary> named(String part, PersonId by) {
        mandates.require(by, MemberRight.RUN_PLATFORM);
        var literal = PlainText.line(part).replaceAll("([!%_])", "!$1");
        return people.named("%" + literal + "%", Limit.of(MOST_FOUND)).stream()
                .map(Person::summary)
                .toList();
    }

    /** How the person wants to be called from now on. */
    public void rename(PersonId id, PersonName name) {
        people.findById(id).ifPresent(person -> {
            person.rename(name.text());
            people.save(person);
        });
    }

    /** In which language and zone the workroom speaks to this person from now on. */
    public void speak(PersonId id, Language language, ZoneId zone) {
        people.findById(id).ifPresent(person -> {
            person.speak(language, zone);
            people.save(person);
        });
    }
}
