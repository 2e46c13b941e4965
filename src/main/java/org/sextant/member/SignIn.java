package org.sextant.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a typed address be signed in. From then on the session knows the person's id alone, so that no address is ever a user name in a log. Somebody who
 * has not settled the account yet is answered like somebody unknown.
 */
@Service
@Transactional
class SignIn implements UserDetailsService, UserDetailsPasswordService {

    private final Directory directory;
    private final PersonRepository people;

    SignIn(Directory directory, PersonRepository people) {
        this.directory = directory;
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return EmailAddress.parse(typed)
                .flatMap(directory::byMailbox)
                .filter(Person::isVerified)
                .map(SignIn::user)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String encodedPassword) {
        var id = new PersonId(UUID.fromString(user.getUsername()));
        var person = people.findById(id).orElseThrow(() -> new UsernameNotFoundException("No such account"));
        if (encodedPassword != null) {
            person.changePassword(encodedPassword);
        }
        return user(people.save(person));
    }

    private static UserDetails user(Person person) {
        return User.withUsername(person.id().toString())
                .password(person.encodedPassword())
                .authorities("ROLE_PERSON")
                .build();
    }
}
