package org.sextant.member.organisation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sextant.member.DemoAccounts;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.RegisterOrganisation;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The local groups of the demo's organisations. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(11)
class DemoGroups implements ApplicationRunner {

    private record DemoGroup(
            Slug within, Slug slug, String name, LocalizedText about, CountryCode country, List<String> questions) {}

    private final DemoAccounts accounts;
    private final Organisations organisations;
    private final Profiles profiles;

    DemoGroups(DemoAccounts accounts, Organisations organisations, Profiles profiles) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.profiles = profiles;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        try (var file = new ClassPathResource("demo/local-groups.yaml").getInputStream()) {
            new YAMLMapper()
                    .readValue(file, new TypeReference<List<DemoGroup>>() {})
                    .forEach(group -> found(group, organizer));
        }
    }

    private void found(DemoGroup group, PersonId organizer) {
        var registered = new RegisterOrganisation(group.slug(), group.name(), group.about());
        var whole = organisations
                .bySlug(group.within())
                .map(OrganisationSummary::id)
                .orElseThrow();
        if (profiles.found(registered, whole, organizer) instanceof Founding.Founded(var id)) {
            var said = new Description(
                    Joining.ON_REQUEST, group.questions(), Optional.empty(), Optional.of(group.country()));
            profiles.describe(id, registered, said, organizer);
        }
    }
}
