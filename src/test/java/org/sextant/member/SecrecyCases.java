package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever gets the database, or a backup of it, gets no address: one is planted in every way there is, and looked for in every column of every table. */
abstract class SecrecyCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient database;

    @Test
    void keepsNoAddressAndNoTokenInTheClear() {
        var scene = new MemberScene(beans);
        var mark = "planted" + UUID.randomUUID().toString().substring(0, 8);
        var mailbox = new EmailAddress(mark + "@example.org");
        var person = scene.asksToJoin("Ana", mailbox);
        var token = scene.link(person, Purpose.JOIN);
        var accounts = beans.getBean(Accounts.class);
        accounts.settle(scene.link(person, Purpose.JOIN), new PersonName("Ana"), MemberScene.PASSWORD);
        accounts.forgot(mailbox, Language.EN);
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        beans.getBean(Invitations.class)
                .invite(
                        new Invite(
                                mailbox,
                                Role.OBSERVER,
                                Scope.PLATFORM,
                                where,
                                Language.EN,
                                Optional.empty(),
                                Optional.empty()),
                        scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM));
        var invitation = scene.invitation(mailbox, Role.OBSERVER, Scope.PLATFORM, person);

        assertThat(tables()).contains("person", "mailed_link", "invitation", "outgoing_mail");
        assertThat(tables())
                .allSatisfy(table -> assertThat(found(table, mark, token, invitation))
                        .as(table)
                        .isFalse());
        assertThat(found("person", person.toString())).isTrue();
    }

    private List<String> tables() {
        return database.sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query((row, number) -> row.getString("table_name"))
                .list();
    }

    private boolean found(String table, String... secrets) {
        return database.sql("select * from " + table).query().listOfRows().stream()
                .map(Map::values)
                .flatMap(values -> values.stream())
                .map(SecrecyCases::text)
                .anyMatch(text -> List.of(secrets).stream().anyMatch(text::contains));
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }
}
