package org.sextant.treaty;

import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;

/** People who work on treaties, for tests over a database that holds no demo. */
public record SomeEditors(PersonId organizer, PersonId moderator, PersonId member, PersonId elsewhere) {

    public static SomeEditors in(BeanFactory beans) {
        var people = new SomePeople(beans);
        var mandates = beans.getBean(Mandates.class);
        var moderator = people.called("Giulia");
        mandates.take(moderator, Role.MODERATOR, Scope.PLATFORM);
        var member = people.called("Jonas");
        mandates.take(member, Role.MEMBER, Scope.PLATFORM);
        var elsewhere = people.called("Samir");
        mandates.take(elsewhere, Role.MODERATOR, Scope.of(new CountryCode("TN")));
        return new SomeEditors(people.organizerOfThePlatform(), moderator, member, elsewhere);
    }
}
