package org.sextant.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sextant.action.Plans.plan;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.Hours;
import org.sextant.action.Scene;
import org.sextant.campaign.Campaigns;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar of the movement … */
@WholeApplication
class CalendarPagesIT {

    @Autowired
    private BeanFactory beans;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isOpenToAnybodyAndNeedsNoScript(Language language, Door door) {
        var reply = door.get("/" + language.tag() + "/calendar");
        var page = Jsoup.parse(reply.body());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("max-age=5", "public"));
        assertThat(page.select("script, [style], [onclick]")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("nav.pages a").eachAttr("rel")).containsExactly("prev", "next");
    }

    @Test
    void gathersWhatManyObserveAndTheDaysOfTreaties(Door door) {
        var december = page(door, "/en/calendar/2026-12");

        assertThat(december.select("li:has(time[datetime=2026-12-18])").text())
                .contains("International Migrants Day", "Adopted 36 years ago");
        assertThat(december.select("a[href=/en/treaties/icrmw]")).isNotEmpty();
        assertThat(page(door, "/en/calendar/2003-07")
                        .select("li:has(time[datetime=2003-07-01])")
                        .text())
                .contains("Enters into force");
        assertThat(page(door, "/en/calendar/2026-03").select("time").eachAttr("datetime"))
                .as("in the order of time, but for last days")
                .startsWith("2026-03-01");
    }

    @Test
    void tellsOnWhichDayAStateBecameBound(Door door) {
        // Argentina, 23 February 2007, as the shipped list of the Convention says.
        var february = page(door, "/en/calendar/2007-02?place=AR");

        assertThat(february.select("main ol li").text()).contains("23", "Argentina becomes a party");
        assertThat(page(door, "/en/calendar/2007-02?place=AL")
                        .select("main ol li")
                        .text())
                .doesNotContain("Argentina");
    }

    @Test
    void gathersTheStepsTowardTheConference(Door door) {
        var today = LocalDate.now(beans.getBean(Clock.class));
        var drafted = page(door, "/en/calendar/" + YearMonth.from(today.minusDays(20)));
        var called = page(door, "/en/calendar/" + YearMonth.from(today.minusDays(140)) + "?place=SN&sort=treaty");

        assertThat(drafted.select("li:has(a[href=/en/demands/un-conference])").text())
                .contains("There is a text of the resolution");
        assertThat(called.select("li:has(a[href=/en/demands/un-conference])").text())
                .contains("Senegal takes a step: Calls for it");
    }

    @Test
    void showsCampaignsAndActionsAndLeadsToThem(Door door) {
        var action = scene.open(plan().inCountry("CM")
                .event(scene.soon().atTime(18, 30), scene.soon().atTime(20, 30)));
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();

        var month = "/en/calendar/" + YearMonth.from(scene.soon());

        await().untilAsserted(() -> assertThat(links(door, "/en/calendar/" + YearMonth.from(campaign.opens())))
                .contains("/en/campaigns/" + campaign.slug()));
        assertThat(page(door, month)
                        .select("li:has(a[href=/en/actions/" + action + "])")
                        .text())
                .contains("18:30", "Event");
        assertThat(links(door, month + "?place=CM")).contains("/en/actions/" + action);
        assertThat(links(door, month + "?place=IS")).doesNotContain("/en/actions/" + action);
        assertThat(links(door, month + "?sort=treaty")).doesNotContain("/en/actions/" + action);
        assertThat(links(
                        door,
                        month + "?sort=action&principle=" + campaign.principle().id()))
                .contains("/en/actions/" + action);
    }

    @Test
    void tellsNobodyWhereASensitiveActionIs(Door door) {
        var hours = new Hours(scene.soon().atTime(21, 0), scene.soon().atTime(22, 0));
        var march = scene.open(
                plan().inCountry("CM").sensitive().at("Quiet Weir 14").march(hours));
        var month = "/en/calendar/" + YearMonth.from(scene.soon());

        await().untilAsserted(() -> assertThat(links(door, month)).contains("/en/actions/" + march));
        await().untilAsserted(
                        () -> assertThat(door.get("/feeds/calendar.ics").body()).contains(march.text()));
        assertThat(links(door, month + "?place=CM")).doesNotContain("/en/actions/" + march);
        assertThat(door.get(month).body()).doesNotContain("Quiet Weir");
        assertThat(door.get("/feeds/calendar.ics").body()).doesNotContain("Quiet Weir");
        assertThat(door.get("/feeds/calendar.ics?place=CM").body()).doesNotContain(march.text());
    }

    @Test
    void keepsADraftToItself(Door door) {
        var draft = beans.getBean(Campaigns.class).byId(scene.draft()).orElseThrow();

        assertThat(door.get("/en/calendar/" + YearMonth.from(draft.opens())).body())
                .doesNotContain(draft.slug().text());
    }

    @Test
    void canBeReadByAnotherProgram(Door door) {
        var action = scene.open(scene.eventFor(5));

        await().untilAsserted(
                        () -> assertThat(door.get("/feeds/calendar.ics").body()).contains(action.text()));
        var all = events(door.get("/feeds/calendar.ics?lang=ar").body());
        var actions = events(door.get("/feeds/calendar.ics?sort=action").body());

        assertThat(all).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
        assertThat(all).extracting(event -> value(event, "SUMMARY")).contains("اليوم الدولي للمهاجرين والمهاجرات");
        assertThat(actions).hasSizeLessThan(all.size());
        assertThat(actions)
                .filteredOn(event -> value(event, "URL").endsWith("/" + action))
                .singleElement()
                .satisfies(event -> assertThat(value(event, "DTSTART"))
                        .isEqualTo(scene.soon().toString().replace("-", "") + "T173000Z"));
        assertThat(page(door, "/fr/calendar").select("a[href=/feeds/calendar.ics?lang=fr]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/calendar/2026-13", "/en/calendar/1900-01", "/en/calendar/2090-01", "/en/calendar/tomorrow"})
    void hasNoPageOfWhatIsNoMonthOfIts(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?x=1", "?month=", "?month=soon&sort=nothing", "?utm_source=letter&principle="})
    void isTheSamePageWhateverElseStandsInItsAddress(String more, Door door) {
        // What other tests have just opened may come into the calendar between the two.
        await().untilAsserted(() -> {
            var plain = door.get("/en/calendar");
            var made = door.get("/en/calendar" + more);

            assertThat(made.body()).isEqualTo(plain.body());
            assertThat(made.headers().firstValue("ETag"))
                    .isEqualTo(plain.headers().firstValue("ETag"));
            assertThat(Jsoup.parse(made.body()).select("link[rel=canonical]").attr("href"))
                    .endsWith("/en/calendar");
        });
    }

    @Test
    void turnsToTheMonthThatTheFormAsksFor(Door door) {
        var page = page(door, "/en/calendar?month=2026-12&sort=observance");

        assertThat(page.expectFirst("h1").text()).contains("December 2026");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/calendar/2026-12?sort=observance");
        assertThat(page.select("nav.pages a").eachAttr("href"))
                .containsExactly("/en/calendar/2026-11?sort=observance", "/en/calendar/2027-01?sort=observance");
    }

    private static List<String> links(Door door, String path) {
        return page(door, path).select("main ol a").eachAttr("href");
    }

    private static Document page(Door door, String path) {
        return Jsoup.parse(door.get(path).body());
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static List<CalendarComponent> events(String calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar)).getComponents(Component.VEVENT);
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(calendar, unreadable);
        }
    }
}
