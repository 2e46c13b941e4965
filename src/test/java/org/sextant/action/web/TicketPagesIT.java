package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sextant.action.Plans.plan;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.Scene;
import org.sextant.action.attendance.Camera;
import org.sextant.testing.Door;
import org.sextant.testing.Mailbox.Mail;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class TicketPagesIT {

    private static final int PLACES = 20;
    private static final int PEOPLE = 30;

    @Autowired
    private BeanFactory beans;

    @Test
    void giveExactlyTwentyPlacesToThirtyWhoConfirmAtOnceAndEachGivenBackToTheNext(Door door) {
        var tickets = confirmedAtOnce(door);
        var booked = marked(door, tickets, "booked");
        var waiting = marked(door, tickets, "waiting");

        assertThat(booked).hasSize(PLACES);
        assertThat(waiting)
                .extracting(ticket -> message(door, ticket).replaceAll("\\D", ""))
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        var full = page(door.get("/en/actions/open-training"));
        assertThat(full.select(".goal p").text()).isEqualTo("20 of 20 places taken");
        assertThat(full.select(".form button").text()).isEqualTo("Go on the waiting list");

        door.post(booked.getFirst(), Map.of());

        assertThat(waiting)
                .filteredOn(ticket -> mark(door, ticket).equals("booked"))
                .hasSize(1);
        assertThat(waiting).extracting(ticket -> message(door, ticket)).anyMatch(said -> said.contains("number 9 "));
        tickets.forEach(ticket -> door.post(ticket, Map.of()));
        assertThat(page(door.get("/en/actions/open-training")).select(".goal b").text())
                .isEqualTo("0");
    }

    private static List<String> confirmedAtOnce(Door door) {
        atOnce(IntStream.range(0, PEOPLE)
                .mapToObj(n -> "training-" + n + "@example.org")
                .map(person -> (Callable<?>) () -> ask(door, new Slug("open-training"), person))
                .toList());
        var links =
                await().atMost(Duration.ofSeconds(30)).until(() -> confirmLinks(door), found -> found.size() == PEOPLE);
        return atOnce(links.stream()
                .map(link -> (Callable<String>) () -> location(door.post(link, Map.of())))
                .toList());
    }

    private static List<String> marked(Door door, List<String> tickets, String mark) {
        return tickets.stream()
                .filter(ticket -> mark(door, ticket).equals(mark))
                .toList();
    }

    @Test
    void giveAPlaceBackOnceHoweverOftenTheButtonIsPressed(Door door) {
        var action = new Scene(beans).open(new Scene(beans).eventFor(5));
        var ticket = confirmed(door, action, "back@example.org");

        var once = door.post(ticket, Map.of());
        var twice = door.post(ticket, Map.of());

        assertThat(List.of(once.statusCode(), twice.statusCode())).containsOnly(303);
        assertThat(location(twice)).isEqualTo(ticket);
        assertThat(page(door.get(ticket)).select("h1").text()).isEqualTo("Your place is given back");
        assertThat(page(door.get(ticket)).select("form")).isEmpty();
        assertThat(page(door.get("/en/actions/" + action)).select(".goal b").text())
                .isEqualTo("0");
    }

    @Test
    void changeNothingWhenTheyAreLookedAt(Door door) {
        var action = new Scene(beans).open(new Scene(beans).eventFor(5));
        var ticket = confirmed(door, action, "look@example.org");

        IntStream.range(0, 3).forEach(n -> door.get(ticket));

        assertThat(mark(door, ticket)).isEqualTo("booked");
    }

    @Test
    void areForNobodyElsesEyes(Door door) {
        var action = new Scene(beans).open(new Scene(beans).eventFor(5));

        var reply = door.get(confirmed(door, action, "secret@example.org"));

        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page(reply).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(reply.body()).doesNotContain("secret@example.org", "canonical");
    }

    @Test
    void tellThePlaceOfASensitiveActionToThoseWhoAreBookedAlone(Door door) {
        var scene = new Scene(beans);
        var day = scene.soon();
        var action = scene.open(plan().sensitive()
                .at("Hidden Quay 7")
                .told(Duration.ofDays(20))
                .event(day.atTime(21, 0), day.atTime(22, 0), 1));

        var booked = confirmed(door, action, "in@example.org");
        var waiting = confirmed(door, action, "out@example.org");

        assertThat(door.get(booked).body()).contains("Hidden Quay 7");
        assertThat(mark(door, waiting)).isEqualTo("waiting");
        assertThat(door.get(waiting).body()).doesNotContain("Hidden Quay");
        door.post(booked, Map.of());
        assertThat(door.get(booked).body()).doesNotContain("Hidden Quay");
        assertThat(door.get(waiting).body()).contains("Hidden Quay 7");
    }

    @Test
    void sayWhenTheyWillTellThePlaceOfASensitiveAction(Door door) {
        var scene = new Scene(beans);
        var day = scene.soon();
        var action = scene.open(plan().sensitive()
                .at("Hidden Quay 8")
                .told(Duration.ofHours(3))
                .event(day.atTime(21, 0), day.atTime(22, 0), 1));

        var booked = door.get(confirmed(door, action, "later@example.org")).body();

        assertThat(booked).doesNotContain("Hidden Quay");
        assertThat(Jsoup.parse(booked).select(".slip p.small").text()).contains("18:00");
    }

    @Test
    void showACodeThatLeadsTheHostsToThem(Door door) {
        var action = new Scene(beans).open(new Scene(beans).eventFor(5));
        var ticket = confirmed(door, action, "shown@example.org");

        var shown = page(door.get(ticket));
        var drawing = shown.select(".slip svg[role=img]");
        var code = shown.select(".slip b[dir=ltr]").text();
        var size = Integer.parseInt(drawing.attr("viewBox").replaceFirst("0 0 (\\d+) .*", "$1"));

        assertThat(Camera.read(size, drawing.select("path[shape-rendering]").attr("d")))
                .endsWith("/app/door/" + action + "/" + code)
                .startsWith("http");
        door.post(ticket, Map.of());
        assertThat(page(door.get(ticket)).select(".slip svg[role=img]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadOnWhereALinkLeadsNowhere(Language language, Door door) {
        var path = "/" + language.tag() + "/cancel/AAAAAAAAAAAAAAAAAAAAAA";

        assertThat(List.of(door.get(path), door.post(path, Map.of()))).allSatisfy(reply -> {
            assertThat(reply.statusCode()).isEqualTo(404);
            assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page(reply).select("main .btn").attr("href")).isEqualTo("/" + language.tag() + "/actions");
        });
    }

    private String confirmed(Door door, Slug action, String email) {
        ask(door, action, email);
        return location(door.post(door.mailbox().newest(email).link("/confirm/"), Map.of()));
    }

    private static HttpResponse<String> ask(Door door, Slug action, String email) {
        return door.post("/en/actions/" + action + "/signups", Map.of("name", "Somebody", "email", email));
    }

    private static List<String> confirmLinks(Door door) {
        return door.mailbox().all().stream()
                .filter(mail -> mail.to().startsWith("training-"))
                .filter(mail -> mail.text().contains("/confirm/"))
                .map((Mail mail) -> mail.link("/confirm/"))
                .toList();
    }

    private static <T> List<T> atOnce(List<? extends Callable<? extends T>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = calls.stream()
                    .map(call -> threads.submit((Callable<T>) call::call))
                    .toList();
            return futures.stream().map(TicketPagesIT::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String mark(Door door, String ticket) {
        return page(door.get(ticket)).select("[data-signup]").attr("data-signup");
    }

    private static String message(Door door, String ticket) {
        return page(door.get(ticket)).select("[data-signup]").text();
    }

    private static String location(HttpResponse<String> reply) {
        return reply.headers().firstValue("Location").orElseThrow(() -> new AssertionError(reply.toString()));
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
