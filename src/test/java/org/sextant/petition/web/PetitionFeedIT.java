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
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

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
    void isFoundFromTheListOfPetitions(Door door) {
        var link = Jsoup.parse(door.get("/fr/petitions").body()).expectFirst("link[type=application/atom+xml]");

        assertThat(door.get(link.attr("href")).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
    }

    private static Document feed(Door door, String path) {
        return Jsoup.parse(door.get(path).body(), Parser.xmlParser());
    }
}
