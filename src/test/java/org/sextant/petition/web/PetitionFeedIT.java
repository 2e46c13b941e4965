package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.sextant.petition.PetitionScene;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class PetitionFeedIT {

    @Autowired
    BeanFactory beans;

    @Test
    void tellsOfEachPublicPetitionInTheLanguageThatIsAskedFor(Door door) {
        var feed = feed(door, "/feeds/petitions.atom?lang=ar");

        assertThat(feed.expectFirst("feed").attr("xml:lang")).isEqualTo("ar");
        assertThat(feed.select("entry > link").eachAttr("href"))
                .contains(door.address() + "/ar/petitions/ratify-icrmw")
                .doesNotHaveDuplicates();
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("entry > updated").eachText())
                .allSatisfy(moment -> assertThat(moment).endsWith("Z"));
    }

    @Test
    void isInEnglishUnlessItIsAskedOtherwise(Door door) {
        assertThat(feed(door, "/feeds/petitions.atom?lang=xx")
                        .expectFirst("feed")
                        .attr("xml:lang"))
                .isEqualTo("en");
    }

    @Test
    void gainsAPetitionOnceItIsOpenAndNotBefore(Door door) {
        var scene = new PetitionScene(beans);
        var draft = scene.summary(scene.draft()).slug();
        var open = scene.open().slug();

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(door.get("/feeds/petitions.atom").body())
                                .contains("/petitions/" + open)
                                .doesNotContain("/petitions/" + draft));
    }

    @Test
    void saysWhatAPetitionHasReachedAsItsPageDoes(Door door) {
        var petition = new PetitionScene(beans).open();
        var jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("insert into petition_progress (petition, row_version) values (?, 0)")
                .param(petition.id().uuid())
                .update();
        jdbc.sql("""
                        insert into petition_step_reached (petition, ordinal, kind, addressee, signatures, channel, reached_at)
                        values (?, 0, 'OFFICIAL', '{"en":"The House"}', 500, 'CAN/House of Commons/e-petition', current_timestamp)""").param(petition.id().uuid()).update();

        for (var language : Language.values()) {
            var page = Jsoup.parse(door.get("/" + language.tag() + "/petitions/" + petition.slug())
                    .body());
            assertThat(page.select("#reached li").text())
                    .contains("The House", "500", "answered by the government within 45 calendar days");
        }
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(door.get("/feeds/petitions.atom").body())
                                .contains("The House: 500 signatures here, as many as the official channel asks for"));
    }

    @Test
    void isFoundFromTheListOfPetitions(Door door) {
        var link = Jsoup.parse(door.get("/fr/petitions").body()).expectFirst("link[type=application/atom+xml]");

        assertThat(door.get(link.attr("href")).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
    }

    private static Document feed(Door door, String path) {
        return Jsoup.parse(door.get(path).body(), Parser.xmlParser());
    }
}
