package org.sextant.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.End;
import org.sextant.campaign.Outcome;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public learns of a campaign’s life. */
@WholeApplication
class CampaignLifePagesIT {

    private static final String REASON = "The hall burnt down";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private SomeCampaigns campaigns;

    @BeforeEach
    void makeCampaigns() {
        campaigns = new SomeCampaigns(beans);
    }

    @ParameterizedTest
    @EnumSource
    void saysInEachLanguageThatACampaignPausesAndNotWhy(Language language, Door door) {
        var slug = "pauses-in-" + language.tag();
        campaigns.paused(slug, "We rest", REASON);
        var words = messages.in(language);

        var page = page(door, "/" + language.tag() + "/campaigns/" + slug);

        assertThat(page.select(".msg strong").text()).isEqualTo(words.of("campaign.page.paused.title"));
        assertThat(page.select("a[href^=/app/campaigns]")).isEmpty();
        assertThat(page.text()).doesNotContain(REASON);
    }

    @Test
    void marksInTheListWhatPauses(Door door) {
        campaigns.paused("pauses-in-the-list", "We rest in the list", REASON);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var card = page(door, "/en/campaigns?place=" + SomeCampaigns.PLACE + "&status=paused")
                    .select(".card:has(a[href$=/pauses-in-the-list])");
            assertThat(card.select(".end strong").text()).isEqualTo("Paused");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "EN, WON, Won, It reached what it asked for.",
        "FR, PARTLY_WON, Gagnée en partie, Elle a obtenu une partie de ce qu’elle demandait.",
        "ES, LOST, No ganada, No consiguió lo que pedía.",
        "PT, WON, Ganha, Conseguiu o que pedia.",
        "AR, LOST, لم تحقق هدفها, لم تنل ما طالبت به."
    })
    void saysWhatCameOfACampaign(Language language, Outcome outcome, String badge, String sentence, Door door) {
        var slug = "ended-in-" + language.tag() + "-as-"
                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        campaigns.ended(slug, "We asked", End.of(outcome));

        var page = page(door, "/" + language.tag() + "/campaigns/" + slug);

        assertThat(page.select(".msg .badge").text()).isEqualTo(badge);
        assertThat(page.select(".msg").text()).contains(sentence);
        assertThat(page.select(".facts dt").eachText())
                .contains(
                        messages.in(language).of("campaign.page.days.live-since"),
                        messages.in(language).of("campaign.page.days.ended"));
    }

    @Test
    void leadsFromAMergedCampaignToTheOneInWhichItGoesOn(Door door) {
        var other = campaigns.live("goes-on-here", "The greater one");
        campaigns.ended("merged-away", "The smaller one", End.mergedInto(other));

        var page = page(door, "/en/campaigns/merged-away");

        assertThat(page.select(".msg a[href=/en/campaigns/goes-on-here]").text())
                .isEqualTo("The greater one");
        assertThat(page.select(".msg .badge").text()).isEqualTo("Merged");
    }

    @Test
    void saysNothingOfAnEndThatIsOnlyProposed(Door door) {
        campaigns.ending("about-to-end", "Still here", REASON);

        var page = page(door, "/en/campaigns/about-to-end");

        assertThat(page.select(".msg, .badge")).isEmpty();
        assertThat(page.text()).doesNotContain("Partly won", REASON);
    }

    private static Document page(Door door, String path) {
        return Jsoup.parse(door.get(path).body());
    }
}
