package org.sextant.member;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a demo with accounts of nobody, made by the same operations as real ones. Their password is that of all demo accounts. */
@Component
@Profile("demo")
public class MadeUpPeople {

    private final Accounts accounts;
    private final Mandates mandates;
    private final EncodedPassword password;

    MadeUpPeople(Accounts accounts, Mandates mandates, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.password = EncodedPassword.of(new Password(DemoAccounts.PASSWORD), encoder);
    }

    /**
     * Lets them take part in something, all in one transaction. Those who are there already stay as they are.
     *
     * @param first the number of the first: {@code crowd-0@sextant.example} has number 0
     */
    @Transactional
    public List<PersonId> join(List<String> names, int first, Role role, Scope scope) {
        return IntStream.range(0, names.size())
                .mapToObj(place -> join(names.get(place), first + place, role, scope))
                .toList();
    }

    private PersonId join(String name, int number, Role role, Scope scope) {
        var address = new EmailAddress("crowd-" + number + "@sextant.example");
        var languages = Language.values();
        var person = accounts.open(new Join(name, address, languages[number % languages.length]), password);
        mandates.put(new GiveMandate(person, role, scope, Optional.empty()), Optional.empty());
        return person;
    }
}
