package org.sextant.member;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** People with an account, for tests over a database that holds no demo. */
public final class SomePeople {

    private final BeanFactory beans;

    public SomePeople(BeanFactory beans) {
        this.beans = beans;
    }

    public PersonId called(String name) {
        return joined(name, new EmailAddress(UUID.randomUUID() + "@example.org"));
    }

    /** Somebody with that mailbox. */
    public PersonId at(EmailAddress mailbox) {
        return joined("Somebody", mailbox);
    }

    private PersonId joined(String name, EmailAddress mailbox) {
        var join = new Join(name, mailbox, Language.EN);
        return beans.getBean(TransactionTemplate.class)
                .execute(_ -> beans.getBean(Accounts.class).open(join, new EncodedPassword("{noop}never-asked-for")));
    }

    /** So many members of a scope, written at once: nobody signs in as one of them. */
    public void many(int number, Scope scope) {
        var database = beans.getBean(JdbcTemplate.class);
        var now = beans.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC);
        var people = IntStream.range(0, number)
                .mapToObj(_ -> beans.getBean(Ids.class).next())
                .toList();
        database.batchUpdate(
                "insert into person (id, mailbox, mailbox_fingerprint, name, language, zone, joined_at)"
                        + " values (?, ?, ?, 'Member', 'EN', 'UTC', ?)",
                people,
                500,
                (row, id) -> {
                    row.setObject(1, id);
                    row.setBytes(2, id.toString().getBytes(StandardCharsets.UTF_8));
                    row.setBytes(3, id.toString().getBytes(StandardCharsets.UTF_8));
                    row.setObject(4, now);
                });
        database.batchUpdate(
                "insert into mandate (id, person, role, scope_kind, scope_key, given_at) values (?, ?, 'MEMBER', ?, ?, ?)",
                people,
                500,
                (row, id) -> {
                    row.setObject(1, beans.getBean(Ids.class).next());
                    row.setObject(2, id);
                    row.setString(3, scope.kind().name());
                    row.setString(4, scope.key());
                    row.setObject(5, now);
                });
    }

    public PersonId organizerOfThePlatform() {
        var person = called("Esther");
        beans.getBean(Mandates.class).take(person, Role.ORGANIZER, Scope.PLATFORM);
        return person;
    }

    /** The path behind the first administrator's link, as if nobody had an account yet. */
    public String linkOfTheFirstAdministrator() {
        var placeholder =
                new Join("Administrator", new EmailAddress("first-administrator@sextant.invalid"), Language.EN);
        return "/en/account/settle/"
                + beans.getBean(Accounts.class).linkFor(placeholder).text();
    }
}
