package org.sextant.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.place.Place.Standing;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;

class PlacesTests {

    private final Places places = SomePlaces.all();

    @Test
    void knowEveryCodeThatAFormMayBring() {
        assertThat(Locale.getISOCountries()).allSatisfy(alpha2 -> {
            var place = places.byCode(new CountryCode(alpha2));

            assertThat(place.code().alpha2()).isEqualTo(alpha2);
            assertThat(places.byIso3(place.iso3().toLowerCase(Locale.ROOT))).contains(place);
        });
    }

    @Test
    void countTheMembersAndTheObserversOfTheUnitedNations() {
        assertThat(places.all()).filteredOn(Place::standing, Standing.MEMBER).hasSize(193);
        assertThat(places.all())
                .filteredOn(Place::standing, Standing.OBSERVER)
                .extracting(Place::iso3)
                .containsExactlyInAnyOrder("VAT", "PSE");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameEachPlaceOnceInEachLanguage(Language language) {
        assertThat(places.all())
                .allSatisfy(place -> assertThat(place.name().exactly(language)).hasValueSatisfying(name -> {
                    assertThat(name).isNotEqualTo(place.code().alpha2());
                    assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC))
                            .as(name)
                            .isTrue();
                }))
                .extracting(place -> place.in(language))
                .doesNotHaveDuplicates();
    }

    @Test
    void putAccentedNamesWhereAReaderLooksForThem() {
        var french = places.sortedBy(Language.FR).stream()
                .map(place -> place.in(Language.FR))
                .toList();

        assertThat(french).hasSameSizeAs(places.all()).containsSubsequence("Danemark", "Égypte", "Espagne", "Zimbabwe");
    }

    @Test
    void writeTheOthersInTheScriptOfTheReader() {
        var taiwan = places.byCode(new CountryCode("TW"));

        assertThat(taiwan.in(Language.AR)).isEqualTo("تايوان");
        assertThat(taiwan.standing()).isEqualTo(Standing.OTHER);
    }

    @Test
    void findNothingUnderACodeThatIsNone() {
        assertThat(places.byIso3("XXX")).isEmpty();
    }
}
