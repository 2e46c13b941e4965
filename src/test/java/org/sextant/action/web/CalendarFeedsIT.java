package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.Scene;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CalendarFeedsIT {

    @Autowired
    private BeanFactory beans;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/actions.ics",
                "/feeds/actions.ics?lang=ar",
                "/feeds/campaigns/ratify-icrmw.ics",
                "/fr/actions/open-training.ics"
            })
    void areCalendarsThatEveryProgramReads(String path, Door door) {
        var reply = door.get(path);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(reply.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age=300");
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(reply.body().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n"));
        assertThat(events(reply.body()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).containsKeys("UID", "DTSTAMP", "SUMMARY", "STATUS", "URL"));
        assertThat(events(reply.body())).extracting(event -> event.get("UID")).doesNotHaveDuplicates();
    }

    @Test
    void areNotSentTwiceWhileTheyAreTheSame(Door door) {
        var first = door.get("/feeds/campaigns/kerrowan-road.ics");

        var again = door.get(
                "/feeds/campaigns/kerrowan-road.ics",
                "If-None-Match",
                first.headers().firstValue("ETag").orElseThrow());

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void tellTheHourOfAnEventByTheClockOfItsPlace(Door door) {
        var scene = new Scene(beans);
        var starts = scene.soon().atTime(18, 30);
        var action = scene.open(plan().event(starts, starts.plusHours(2)));
        var local = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

        var event = event(door, action);

        assertThat(event.get("DTSTART;TZID=Africa/Douala")).isEqualTo(local.format(starts));
        assertThat(event.get("DTEND;TZID=Africa/Douala")).isEqualTo(local.format(starts.plusHours(2)));
        assertThat(event).containsEntry("LOCATION", "Rue Joffre\\, Douala").containsEntry("STATUS", "CONFIRMED");
    }

    @Test
    void tellTheDayOnWhichSomethingIsDue(Door door) {
        var scene = new Scene(beans);

        var event = event(door, scene.open(plan().tasks(scene.soon(), "Paint a banner")));

        assertThat(event)
                .containsEntry("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(scene.soon()))
                .doesNotContainKey("DTEND");
    }

    @Test
    void keepWhatIsCalledOffAndSaySo(Door door) {
        var scene = new Scene(beans);
        var action = scene.open(scene.eventFor(5));
        scene.actions().callOff(scene.id(action), scene.organizer());

        assertThat(event(door, action)).containsEntry("STATUS", "CANCELLED");
    }

    @Test
    void doNotSayWhereASensitiveActionIs(Door door) {
        var vigil = event(door, new Slug("night-vigil"));

        assertThat(vigil).containsEntry("SUMMARY", "Vigil at night").doesNotContainKey("LOCATION");
        assertThat(door.get("/feeds/actions.ics").body()).doesNotContain("Mill Lane");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/campaigns/no-such-campaign.ics", "/feeds/campaigns/X.ics", "/feeds/nothing.ics"})
    void leadNowhereWhereThereIsNothing(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> event(Door door, Slug action) {
        return events(door.get("/feeds/actions.ics").body()).stream()
                .filter(event -> event.getOrDefault("URL", "").endsWith("/en/actions/" + action))
                .findFirst()
                .orElseThrow();
    }

    // Reads as RFC 5545 wants it: unfolded first, then name and value at the first colon.
    private static List<Map<String, String>> events(String calendar) {
        return Arrays.stream(calendar.replace("\r\n ", "").split("BEGIN:VEVENT\r\n"))
                .skip(1)
                .map(event -> event.substring(0, event.indexOf("END:VEVENT")))
                .map(CalendarFeedsIT::properties)
                .toList();
    }

    private static Map<String, String> properties(String lines) {
        var properties = new TreeMap<String, String>();
        Arrays.stream(lines.split("\r\n")).forEach(line -> {
            var colon = line.indexOf(':');
            assertThat(properties.put(line.substring(0, colon), line.substring(colon + 1)))
                    .isNull();
        });
        return properties;
    }
}
