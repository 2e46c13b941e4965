package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.petition.Closing;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Addressees;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.petition.addressee.Threshold;
import org.sextant.programme.AddresseeKind;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AddresseePagesIT {

    private static final String PAGE = "/petitions/ratify-icrmw/addressees";

    @Autowired
    BeanFactory beans;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllWhomAPetitionAsksInEachLanguage(Language language, Door door) {
        var reply = door.get("/" + language.tag() + PAGE);
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.select("link[rel=alternate][hreflang]")).hasSize(5);
        assertThat(page.select("tbody tr")).hasSizeGreaterThan(20);
        assertThat(page.select("tbody th").eachText()).doesNotContain("");
    }

    @Test
    void countInTensThoseWhoLiveInItsState(Door door) {
        var page = page(door.get("/en" + PAGE));

        var france = page.select("tbody tr").stream()
                .filter(row -> row.expectFirst("th").text().equals("France"))
                .findFirst()
                .orElseThrow();
        assertThat(france.select("td").eachText().getFirst()).matches("\\d+0|too few to tell");
        assertThat(france.select("td").eachText().getLast()).isEqualTo("2,000");
    }

    @Test
    void sayOfOfficialChannelsWhatTheyRestOnAndWhatIsDoubtful(Door door) {
        var page = page(door.get("/pt" + PAGE));

        var channels = page.select("section.part li");
        assertThat(channels.eachText())
                .anySatisfy(
                        text -> assertThat(text).contains("Deutscher Bundestag", "30.000", "epetitionen.bundestag.de"));
        assertThat(channels.select("dd[lang=en]")).isNotEmpty();
        assertThat(page.select("section.part > p").text()).isNotEmpty();
    }

    @Test
    void sayWhichStepComesNextAndHowManyDaysAreLeftForIt(Door door) {
        var scene = new PetitionScene(beans);
        var petition = scene.open();
        var parliament = new Addressee(
                LocalizedText.of(Language.EN, "The parliament"),
                AddresseeKind.PARLIAMENT,
                Optional.empty(),
                20_000,
                Optional.empty(),
                List.of(
                        Threshold.own(100, OptionalInt.of(42), LocalizedText.of(Language.EN, "A written answer")),
                        Threshold.of(beans.getBean(OfficialChannels.class)
                                        .byKey("GBR/UK Government and Parliament/e-petition: debate")
                                        .orElseThrow())
                                .orElseThrow()));
        beans.getBean(Addressees.class).change(petition.id(), List.of(), List.of(parliament), scene.esther());

        var row = page(door.get("/en/petitions/" + petition.slug())).select("tbody th");
        assertThat(row.text()).isEqualTo("The parliament Next at 100: 42 days left. A written answer");
        var steps = page(door.get("/pt/petitions/" + petition.slug() + "/addressees"))
                .expectFirst("section.part")
                .select("li");
        assertThat(steps).hasSize(2);
        assertThat(steps.get(0).select("[lang=en]").text()).isEqualTo("A written answer");
        assertThat(steps.get(1).text()).contains("100.000", "182");
        assertThat(steps.get(1).select("[lang=en]").text()).startsWith("Considered for debate");
    }

    @Test
    void sayWhoOfThemHasAnsweredAndWhen(Door door) {
        var scene = new PetitionScene(beans);
        var petition = scene.open();
        beans.getBean(Addressees.class)
                .change(petition.id(), List.of(), List.of(state("Italy", "IT"), state("Malta", "MT")), scene.esther());
        beans.getBean(Deadlines.class).close(petition.id(), Closing.ANSWERED, Set.of(1), scene.esther());
        var path = "/petitions/" + petition.slug();

        await().until(() ->
                !page(door.get("/en" + path)).select("[data-answered]").isEmpty());

        for (var language : Language.values()) {
            var tag = "/" + language.tag();
            var rows = page(door.get(tag + path)).select("tbody tr");
            var day = beans.getBean(Messages.class).in(language).date(scene.today());
            assertThat(rows.get(0).text()).contains("Malta", day);
            assertThat(rows.get(1).text()).contains("Italy").doesNotContain(day);
            assertThat(page(door.get(tag + path + "/addressees")).select("[data-answered]"))
                    .hasSize(1);
        }
    }

    private static Addressee state(String name, String country) {
        return new Addressee(
                LocalizedText.of(Language.EN, name),
                AddresseeKind.STATE,
                Optional.of(new CountryCode(country)),
                500,
                Optional.empty());
    }

    @Test
    void areShortOnThePageOfThePetition(Door door) {
        var page = page(door.get("/en/petitions/ratify-icrmw"));

        assertThat(page.select("table tbody tr")).hasSize(5);
        assertThat(page.select("a[href=/en" + PAGE + "]")).hasSize(1);
    }

    @Test
    void countTowardTheirStateOnItsOwnPage(Door door) {
        var rows = page(door.get("/en/places/FRA")).select("li:has(a[href=/en/petitions/ratify-icrmw])");

        assertThat(rows.text()).matches(".*(\\d+0 signatures from here|Too few signatures from here to tell).*");
    }

    @Test
    void areNotOnThePageOfAStateThatTheirPetitionDoesNotAsk(Door door) {
        var scene = new PetitionScene(beans);
        var petition = scene.open();
        var italy = new Addressee(
                LocalizedText.of(Language.EN, "Italy"),
                AddresseeKind.STATE,
                Optional.of(new CountryCode("IT")),
                500,
                Optional.empty());
        beans.getBean(Addressees.class).change(petition.id(), List.of(), List.of(italy), scene.esther());
        var link = "a[href=/en/petitions/" + petition.slug() + "]";

        await().until(() -> !page(door.get("/en/places/ITA")).select(link).isEmpty());

        assertThat(page(door.get("/en/places/FRA")).select(link)).isEmpty();
    }

    @Test
    void areNotThereWhereAPetitionListsNobody(Door door) {
        var slug = new PetitionScene(beans).open().slug();

        assertThat(page(door.get("/en/petitions/" + slug)).select("table")).isEmpty();
        assertThat(door.get("/en/petitions/" + slug + "/addressees").statusCode())
                .isEqualTo(404);
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
