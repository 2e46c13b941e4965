package org.sextant.member;

import java.util.UUID;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** People with an account, for tests over a database that holds no demo. */
public final class SomePeople {

    private final BeanFactory beans;

    public SomePeople(BeanFactory beans) {
        this.beans = beans;
    }

    public PersonId called(String name) {
        var join = new Join(name, new EmailAddress(UUID.randomUUID() + "@example.org"), Language.EN);
        return beans.getBean(TransactionTemplate.class)
                .execute(_ -> beans.getBean(Accounts.class).open(join, new EncodedPassword("{noop}never-asked-for")));
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
