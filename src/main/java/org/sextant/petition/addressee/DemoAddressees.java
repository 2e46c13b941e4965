package org.sextant.petition.addressee;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.Petitions;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
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

/** Whom the demo's petitions ask, one by one. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(32)
class DemoAddressees implements ApplicationRunner {

    /** One of them; a State that has no name here is called as everybody calls it. */
    private record DemoAddressee(
            Optional<CountryCode> country,
            Optional<AddresseeKind> kind,
            Optional<LocalizedText> name,
            int target,
            Optional<String> channel) {

        Addressee addressee(Places places, OfficialChannels channels) {
            return new Addressee(
                    name.or(() -> country.map(places::byCode).map(Place::name)).orElseThrow(),
                    kind.orElse(AddresseeKind.STATE),
                    country,
                    target,
                    channel,
                    channel.flatMap(channels::byKey).map(channels::steps).orElse(List.of()));
        }
    }

    private record DemoList(Slug petition, List<DemoAddressee> addressees) {}

    private final Addressees addressees;
    private final Petitions petitions;
    private final Places places;
    private final OfficialChannels channels;
    private final DemoAccounts accounts;

    DemoAddressees(
            Addressees addressees,
            Petitions petitions,
            Places places,
            OfficialChannels channels,
            DemoAccounts accounts) {
        this.addressees = addressees;
        this.petitions = petitions;
        this.places = places;
        this.channels = channels;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (var list : read()) {
            var petition = petitions.bySlug(list.petition()).orElseThrow();
            if (addressees.of(petition.id()).isEmpty() && petition.isOpen()) {
                addressees.change(
                        petition.id(),
                        List.of(),
                        list.addressees().stream()
                                .map(one -> one.addressee(places, channels))
                                .toList(),
                        accounts.person("organizer"));
            }
        }
    }

    private static List<DemoList> read() throws IOException {
        try (var file = new ClassPathResource("demo/petition-addressees.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoList>>() {});
        }
    }
}
