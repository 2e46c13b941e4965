package org.sextant.member.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.Scene;
import org.sextant.action.host.Hosts;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Endings;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public sees of an organisation. */
@WholeApplication
class OrganisationPagesIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayWhatItIsAndWhatItStandsBehind(Language language, Door door) {
        var answer = door.get("/" + language.tag() + "/organisations/atlantic-corridor");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).startsWith("max-age=5, public");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Atlantic Corridor Network");
        assertThat(page.select("main").text()).contains(messages.in(language).of("organisation.page.campaigns"));
        assertThat(page.select("a[href=/" + language.tag() + "/campaigns/ratify-icrmw]"))
                .isNotEmpty();
        assertThat(page.text()).doesNotContain("Esther");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawTheDemandsThatItCarriesAndSayThemInWords(Language language, Door door) {
        var words = messages.in(language);
        var home = "/" + language.tag();
        var section =
                Jsoup.parse(door.get(home + "/organisations/casa-mares").body()).expectFirst("#wheel");

        var wheel = section.expectFirst("svg.wheel");
        assertThat(wheel.expectFirst("> title").text()).isEqualTo(words.of("organisation.page.wheel"));
        assertThat(wheel.expectFirst("text.sum").text())
                .isEqualTo(Integer.toString(section.select("ul > li").size()));
        assertThat(section.select("h3 a").eachText())
                .isNotEmpty()
                .allSatisfy(
                        demand -> assertThat(wheel.expectFirst("> desc").text()).contains(demand));
        assertThat(section.select("li:has(a[href=" + home + "/demands/ratify-icrmw])")
                        .text())
                .contains(words.of("organisation.page.endorsed"));
    }

    @Test
    void sayByWhichCampaignADemandIsCarriedUntilThatIsOver(Door door) {
        var scene = new CampaignScene(beans);
        var organisation = scene.organisation();
        var path = "/en/organisations/"
                + beans.getBean(Organisations.class)
                        .byId(organisation)
                        .orElseThrow()
                        .slug();
        assertThat(Jsoup.parse(door.get(path).body()).select("#wheel")).isEmpty();
        assertThat(Jsoup.parse(door.get(path).body()).select(".empty").text()).contains("the wheel of its demands");

        var campaign = scene.draft(scene.plan().behind(organisation));
        scene.campaigns().goLive(campaign, scene.organizer());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Jsoup.parse(door.get(path).body())
                                .select("#wheel li p a")
                                .eachAttr("href"))
                        .contains("/en/campaigns/" + scene.summary(campaign).slug()));
        Endings.end(beans, campaign, scene.organizer());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(Jsoup.parse(door.get(path).body()).select("#wheel"))
                                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/campaigns/ratify-icrmw", "/en/petitions/ratify-icrmw", "/en/actions/open-training"})
    void areLinkedWhereItsNameIsShown(String path, Door door) {
        var page = Jsoup.parse(door.get(path).body());

        assertThat(page.select("a[href=/en/organisations/atlantic-corridor]")).isNotEmpty();
    }

    @Test
    void showTheActionsThatItHosts(Door door) {
        var scene = new Scene(beans);
        var others = new CampaignScene(beans);
        var organisation = others.organisation();
        var action = scene.open(scene.eventFor(5));
        var theirOrganizer = others.somebodyAs(Role.ORGANIZER, Scope.of(organisation));
        var hosts = beans.getBean(Hosts.class);
        hosts.invite(scene.id(action), organisation, false, scene.organizer());
        var slug = beans.getBean(Organisations.class)
                .byId(organisation)
                .orElseThrow()
                .slug();

        assertThat(door.get("/en/organisations/" + slug).body()).doesNotContain("/en/actions/" + action);
        hosts.agree(scene.id(action), organisation, Set.of(), theirOrganizer);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(door.get("/en/organisations/" + slug).body()).contains("/en/actions/" + action));
        assertThat(Jsoup.parse(door.get("/en/actions/" + action).body())
                        .select("a[href=/en/organisations/" + slug + "]"))
                .isNotEmpty();
        scene.actions().callOff(scene.id(action), scene.organizer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/organisations/nobody",
                "/organisations/atlantic-corridor",
                "/organisations",
                "/en/organisations"
            })
    void areNotThereForOtherAddresses(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }
}
