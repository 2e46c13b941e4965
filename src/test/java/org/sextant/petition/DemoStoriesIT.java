package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's petitions show … */
@WholeApplication
class DemoStoriesIT {

    @Autowired
    private Petitions petitions;

    @Autowired
    private FirstSupporters supporters;

    @Autowired
    private Messages messages;

    @Test
    void oneThatWasAnswered(Door door) {
        var petition = petition("seats-for-all-who-live-here");

        assertThat(petition.closing()).contains(Closing.ANSWERED);
        assertThat(petition.endedOn()).isPresent();
        var said = messages.in(Language.FR).of("petition.closed.how", Closing.ANSWERED);
        assertThat(Jsoup.parse(door.get("/fr/petitions/" + petition.slug()).body())
                        .select("#sign")
                        .text())
                .contains(said);
    }

    @Test
    void oneThatWasExtendedAndWhoseTranslationsLagBehind() {
        var petition = petition("money-home-without-toll");

        assertThat(petition.isOpen()).isTrue();
        assertThat(petition.extensions()).hasSize(1);
        assertThat(petition.wordingFor(Language.EN).orElseThrow().version()).isEqualTo(2);
        assertThat(petition.wordingFor(Language.FR).orElseThrow().version()).isEqualTo(1);
        assertThat(petition.lagsBehind(Language.FR)).isTrue();
        assertThat(petition.lagsBehind(Language.EN)).isFalse();
    }

    @Test
    void oneThatWaitsForItsDay() {
        assertThat(petition("years-of-care-are-years-of-work").state()).isEqualTo(PetitionState.SCHEDULED);
    }

    @Test
    void oneThatAsksForFirstSupporters() {
        var petition = petition("no-fine-for-a-rescue");

        assertThat(petition.state()).isEqualTo(PetitionState.DRAFT);
        assertThat(supporters.of(petition.id()).orElseThrow().supporters()).isEqualTo(23);
    }

    @Test
    void peopleWhoLetOthersSeeWhyTheySignButNotThoseWhomNobodyHasReadYet(Door door) {
        var page = Jsoup.parse(door.get("/en/petitions/ratify-icrmw/voices").body())
                .text();

        assertThat(page).contains("Nomsa Dlamini", "not one payslip").doesNotContain("Thabo Molefe");
    }

    private PetitionSummary petition(String slug) {
        return petitions.bySlug(new Slug(slug)).orElseThrow();
    }
}
