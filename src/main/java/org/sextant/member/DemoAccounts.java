package org.sextant.member;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The people and organisations of the demo, made by the same operations as real ones. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(10)
public class DemoAccounts implements ApplicationRunner {

    static final String PASSWORD = "sextant-demo";

    private record DemoOrganisation(Slug slug, String name, LocalizedText about) {}

    private final Accounts accounts;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Directory directory;
    private final PasswordEncoder encoder;

    DemoAccounts(
            Accounts accounts,
            Mandates mandates,
            Organisations organisations,
            Directory directory,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.organisations = organisations;
        this.directory = directory;
        this.encoder = encoder;
    }

    /** A person of the demo by the part of the address before the {@code @}. */
    @Transactional(readOnly = true)
    public PersonId person(String name) {
        return directory.byMailbox(address(name)).orElseThrow().id();
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var password = EncodedPassword.of(new Password(PASSWORD), encoder);
        var administrator = open("admin", "Amara Diallo", password, Role.ADMINISTRATOR);
        var organizer = open("organizer", "Esther Mbarga", password, Role.ORGANIZER);
        open("coordinator", "Samir Ben Youssef", password);
        open("member", "Lucía Ferrer", password);
        open("moderator", "Giulia Marino", password, Role.MODERATOR);
        open("moderator2", "Tomé Baptista", password, Role.MODERATOR);
        open("translator", "Nadia Haddad", password, Role.TRANSLATOR);
        open("observer", "Kwame Boateng", password, Role.OBSERVER);
        open("outsider", "Jonas Weber", password);
        registerOrganisations(administrator, organizer);
    }

    private void registerOrganisations(PersonId administrator, PersonId organizer) throws IOException {
        for (var organisation : read()) {
            if (organisations.bySlug(organisation.slug()).isEmpty()) {
                var id = organisations.register(
                        new RegisterOrganisation(organisation.slug(), organisation.name(), organisation.about()),
                        administrator);
                give(organizer, Role.ORGANIZER, Scope.of(id));
            }
        }
    }

    private static List<DemoOrganisation> read() throws IOException {
        try (var file = new ClassPathResource("demo/organisations.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoOrganisation>>() {});
        }
    }

    // Whoever is here already keeps what they hold, and stays without what was taken from them.
    private PersonId open(String who, String name, EncodedPassword password, Role... onThePlatform) {
        var known = directory.byMailbox(address(who)).filter(Person::isVerified);
        if (known.isPresent()) {
            return known.get().id();
        }
        var person = accounts.open(new Join(name, address(who), Language.EN), password);
        Stream.of(onThePlatform).forEach(role -> give(person, role, Scope.PLATFORM));
        return person;
    }

    private void give(PersonId person, Role role, Scope scope) {
        mandates.put(new GiveMandate(person, role, scope, Optional.empty()), Optional.empty());
    }

    private static EmailAddress address(String name) {
        return new EmailAddress(name + "@sextant.example");
    }
}
