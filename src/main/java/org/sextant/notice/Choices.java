package org.sextant.notice;

import org.sextant.vocabulary.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often people want letters about what. */
@Service
@Transactional
public class Choices {

    private final JdbcClient database;

    Choices(JdbcClient database) {
        this.database = database;
    }

    /** How often letters come; what is usual where the person has not chosen. */
    @Transactional(readOnly = true)
    public Frequency of(PersonId person, Topic topic) {
        return database.sql("select frequency from notice_choice where person = :person and topic = :topic")
                .param("person", person.uuid())
                .param("topic", topic.name())
                .query(String.class)
                .optional()
                .map(Frequency::valueOf)
                .orElse(topic.unlessChosen());
    }

    /** From now on; what has gathered so far follows the new choice. */
    public void choose(PersonId person, Topic topic, Frequency frequency) {
        database.sql("delete from notice_choice where person = :person and topic = :topic")
                .param("person", person.uuid())
                .param("topic", topic.name())
                .update();
        database.sql(
                        "insert into notice_choice (person, topic, frequency) values (:person, :topic, :frequency) on conflict do nothing")
                .param("person", person.uuid())
                .param("topic", topic.name())
                .param("frequency", frequency.name())
                .update();
    }
}
