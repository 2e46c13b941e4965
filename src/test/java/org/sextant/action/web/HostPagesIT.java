package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.Scene;
import org.sextant.action.host.Hosts;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public sees of an action that several organisations host. */
@WholeApplication
class HostPagesIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Hosts hosts;

    @Autowired
    private Messages messages;

    private Scene scene;
    private CampaignScene others;
    private OrganisationId organisation;
    private PersonId theirOrganizer;
    private Slug action;

    @BeforeEach
    void ask() {
        scene = new Scene(beans);
        others = new CampaignScene(beans);
        organisation = others.organisation();
        theirOrganizer = others.somebodyAs(Role.ORGANIZER, Scope.of(organisation));
        action = scene.open(scene.eventFor(5));
        hosts.invite(scene.id(action), organisation, false, scene.organizer());
    }

    // Other tests count what is on the public lists.
    @AfterEach
    void clear() {
        scene.actions().callOff(scene.id(action), scene.organizer());
    }

    @Test
    void namesNobodyWhoHasNotAgreed(Door door) {
        assertThat(door.get("/en/actions/" + action).body()).doesNotContain("Harbour Watch");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesThoseWhoAgreed(Language language, Door door) {
        hosts.agree(scene.id(action), organisation, Set.of(), theirOrganizer);

        var page = Jsoup.parse(
                door.get("/" + language.tag() + "/actions/" + action).body());
        assertThat(page.select(".facts").text())
                .contains(messages.in(language).of("host.label"))
                .contains("Harbour Watch");
        var calendar =
                door.get("/" + language.tag() + "/actions/" + action + ".ics").body();
        assertThat(unfolded(calendar)).contains(messages.in(language).of("host.by", "names", "Harbour Watch"));
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(2);
    }

    @Test
    void standsOnTheHostsOwnCampaignOnceAndOnceOnTheListOfAll(Door door) {
        var theirs = others.draft(others.plan().behind(organisation));
        beans.getBean(Campaigns.class).goLive(theirs, others.organizer());
        var slug = others.summary(theirs).slug();
        hosts.agree(scene.id(action), organisation, Set.of(theirs), theirOrganizer);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(links(door.get("/en/campaigns/" + slug).body()))
                                .isEqualTo(1));
        var listed = door.get("/en/actions?campaign=" + slug).body();
        assertThat(links(listed)).isEqualTo(1);
        assertThat(listed).contains("Hosted by Harbour Watch");
        var feed = unfolded(door.get("/feeds/campaigns/" + slug + ".ics").body());
        assertThat(feed.split("UID:" + scene.id(action), -1)).hasSize(2);
        assertThat(unfolded(door.get("/feeds/actions.ics").body()).split("UID:" + scene.id(action), -1))
                .hasSize(2);
    }

    private int links(String html) {
        return Jsoup.parse(html)
                .select("main a[href=/en/actions/" + action + "]")
                .size();
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
