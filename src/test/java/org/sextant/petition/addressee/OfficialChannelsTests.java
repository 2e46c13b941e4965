package org.sextant.petition.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.petition.addressee.OfficialChannel.Asks;
import org.sextant.petition.addressee.OfficialChannel.Confidence;
import org.sextant.place.SomePlaces;
import org.sextant.reference.NoNewerFiles;
import org.sextant.vocabulary.CountryCode;

class OfficialChannelsTests {

    private final OfficialChannels channels =
            new OfficialChannels(new OfficialChannelsFile(SomePlaces.all()), new NoNewerFiles());

    @Test
    void haveAKeyOfTheirOwnThatFitsItsColumn() {
        assertThat(channels.all()).hasSize(74);
        assertThat(channels.all()).allSatisfy(channel -> {
            assertThat(channel.key().length()).isLessThanOrEqualTo(200);
            assertThat(channels.byKey(channel.key())).contains(channel);
        });
    }

    @Test
    void sayThresholdWindowEffectAndHowSureWeAre() {
        var bundestag =
                channels.byKey("DEU/Deutscher Bundestag/Öffentliche Petition").orElseThrow();

        assertThat(bundestag.threshold()).hasValue(30_000);
        assertThat(bundestag.window()).contains("6 weeks");
        assertThat(bundestag.effect()).startsWith("Public hearing");
        assertThat(bundestag.country()).contains(new CountryCode("DE"));
        assertThat(bundestag.confidence()).isEqualTo(Confidence.CONFIRMED);
    }

    @Test
    void sayWhatTheyWantToKnowOfSignersWhereWeDo() {
        assertThat(channels.byKey("DEU/Deutscher Bundestag/Öffentliche Petition")
                        .orElseThrow()
                        .asks())
                .contains(Asks.ADDRESS);
        assertThat(channels.byKey("INT/European Parliament/Petition to the European Parliament")
                        .orElseThrow()
                        .asks())
                .isEmpty();
    }

    @Test
    void countTheirWindowInDaysWhereTheRuleDoes() {
        assertThat(channels.byKey("DEU/Deutscher Bundestag/Öffentliche Petition")
                        .orElseThrow()
                        .windowDays())
                .hasValue(42);
        assertThat(channels.byKey("GBR/Senedd Cymru/Petition: debate")
                        .orElseThrow()
                        .windowDays())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LUX/Chambre des députés/Pétition publique, P4M",
        "CAN/House of Commons/e-petition, P45D",
        "AUS/House of Representatives/e-petition, P90D",
        "TWN/Executive Yuan (National Development Council)/Public policy proposal on JOIN, P2M",
        "GBR/UK Government and Parliament/e-petition: government response, ",
        "INT/European Ombudsman/Complaint about maladministration by an EU body, "
    })
    void nameATimeToAnswerWhereTheirRuleDoes(String key, @Nullable String period) {
        assertThat(channels.byKey(key).orElseThrow().answersWithin())
                .isEqualTo(Optional.ofNullable(period).map(Period::parse));
    }

    @Test
    void leadThroughTheStepsOfOneWayAndOfNoOther() {
        var debate = channels.byKey("GBR/UK Government and Parliament/e-petition: debate")
                .orElseThrow();
        var plenary = channels.byKey("PRT/Assembleia da República/Petição: debate in plenary")
                .orElseThrow();

        assertThat(channels.steps(debate)).extracting(Threshold::signatures).containsExactly(10_000, 100_000);
        assertThat(channels.steps(debate)).extracting(Threshold::days).containsOnly(java.util.OptionalInt.of(182));
        assertThat(channels.steps(plenary)).extracting(Threshold::signatures).containsExactly(7_500);
    }

    @Test
    void haveNoStepsWhereNoNumberSetsAnythingOff() {
        var parliament = channels.byKey("INT/European Parliament/Petition to the European Parliament")
                .orElseThrow();

        assertThat(channels.steps(parliament)).isEmpty();
    }

    @Test
    void mayHaveNoNumberToReach() {
        var parliament = channels.byKey("INT/European Parliament/Petition to the European Parliament")
                .orElseThrow();

        assertThat(parliament.threshold()).isEmpty();
        assertThat(parliament.doubt()).isPresent();
    }

    @Test
    void areOfferedToThoseOfACountryOrToNoneOfThem() {
        assertThat(channels.of(Optional.of(new CountryCode("PT"))))
                .extracting(OfficialChannel::threshold)
                .extracting(threshold -> threshold.orElse(0))
                .containsExactly(7_500, 20_000);
        assertThat(channels.of(Optional.empty()))
                .extracting(OfficialChannel::body)
                .contains("European Commission")
                .doesNotContain("Sénat");
    }
}
