package org.sextant.member.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sextant.member.PersonChanged;
import org.sextant.vocabulary.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the last day on which somebody signed in: a day, no hour. */
@Component
class ActivityDays {

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ActivityDays(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @EventListener
    @Transactional
    public void on(AuthenticationSuccessEvent event) {
        var name = event.getAuthentication().getName();
        if (name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            note(UUID.fromString(name));
        }
    }

    private void note(UUID person) {
        var first = database.sql("""
                        merge into person_activity a using (select id, cast(:today as date) as today from person where id = :person) s
                         on a.person = s.id
                         when matched and a.last_day < s.today then update set last_day = s.today
                         when not matched then insert (person, last_day) values (s.id, s.today)""")
                .param("person", person)
                .param("today", today())
                .update();
        if (first > 0) {
            events.publishEvent(new PersonChanged(new PersonId(person)));
        }
    }
}
