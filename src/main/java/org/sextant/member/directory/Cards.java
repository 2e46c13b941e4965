package org.sextant.member.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sextant.member.PersonChanged;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cards that people fill in about themselves. In the database they are sealed: which languages somebody speaks may tell where they are from. They are found
 * by keyed fingerprints of what stands on them, which tell nothing without the key.
 */
@Service
@Transactional
public class Cards {

    static final String KEY = "directory";

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final DataKeys keys;
    private final ApplicationEventPublisher events;

    Cards(JdbcClient database, DataKeys keys, ApplicationEventPublisher events) {
        this.database = database;
        this.keys = keys;
        this.events = events;
    }

    /** One's own card; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Card> of(PersonId person) {
        return database.sql("select said from person_card where person = :person")
                .param("person", person.uuid())
                .query((row, _) -> JSON.readValue(key().open(row.getBytes("said"), context(person)), Card.class))
                .optional();
    }

    /** Those of several people; who has none is not in it. */
    @Transactional(readOnly = true)
    Map<PersonId, Card> of(Collection<PersonId> people) {
        var key = key();
        var cards = new HashMap<PersonId, Card>();
        database.sql("select person, said from person_card where person in (:people)")
                .param("people", people.stream().map(PersonId::uuid).toList())
                .query(row -> {
                    var person = new PersonId(row.getObject("person", UUID.class));
                    cards.put(person, JSON.readValue(key.open(row.getBytes("said"), context(person)), Card.class));
                });
        return cards;
    }

    /** Keeps it in place of the one before. A card on which nothing stands is none. */
    public void keep(Card card, PersonId self) {
        // Which says also that there is another.
        tearUp(self);
        if (card.isEmpty()) {
            return;
        }
        database.sql("insert into person_card (person, version, said) values (:person, 0, :said)")
                .param("person", self.uuid())
                .param("said", key().seal(JSON.writeValueAsString(card), context(self)))
                .update();
        fingerprints(card.terms())
                .forEach(term -> database.sql("insert into person_card_term (term, person) values (:term, :person)")
                        .param("term", term)
                        .param("person", self.uuid())
                        .update());
    }

    /** From now on nobody finds the person by it. */
    public void tearUp(PersonId self) {
        database.sql("delete from person_card where person = :person")
                .param("person", self.uuid())
                .update();
        events.publishEvent(new PersonChanged(self));
    }

    Stream<byte[]> fingerprints(Stream<String> terms) {
        var key = key();
        return terms.map(key::fingerprint);
    }

    private DataKey key() {
        return keys.of(KEY);
    }

    // A row that was moved to another person does not open.
    private static String context(PersonId person) {
        return "card/" + person;
    }
}
