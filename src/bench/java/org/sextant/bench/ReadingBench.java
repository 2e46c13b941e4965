package org.sextant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.SomePeople;
import org.sextant.observatory.Indicator;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.AddresseeKind;
import org.sextant.programme.Demands;
import org.sextant.programme.argument.Arguments;
import org.sextant.testing.OnPostgreSql;
import org.sextant.treaty.Treaties;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a reader waits for a page of the programme at work: every State, 200 live campaigns, 50 open petitions. From the question to the last byte over the loopback, which is
 * more than the server's own time. Each address is asked for once, so that no page comes from the memory for crowds.
 */
@OnPostgreSql
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "sextant.public-url=http://localhost"})
class ReadingBench {

    private static final int CAMPAIGNS = 200;
    private static final int PETITIONS = 50;
    private static final int GETS = Integer.getInteger("sextant.bench.gets", 300);
    private static final int ROUNDS = Integer.getInteger("sextant.bench.rounds", 3);
    private static final double MOST_MILLISECONDS = 20;
    private static final List<String> WORDS = List.of(
            "convention", "papers", "work", "rights", "mexico", "borders", "asylum", "racism", "ratify", "visa");

    private final Figures figures = new Figures();
    private final List<Goal> goals = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Environment environment;

    private int asked;

    @Test
    void pagesOfTheProgramme() throws IOException, InterruptedException {
        var states = beans.getBean(Places.class).all().stream()
                .filter(place -> place.standing() != Place.Standing.OTHER)
                .toList();
        plant(states);
        var pages = pages(states);
        // so that everything is compiled that will be
        for (var page : pages.entrySet()) {
            times(page.getValue());
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var page : pages.entrySet()) {
                var times = times(page.getValue());
                figures.add(page.getKey() + ", median ms", times.get(GETS / 2));
                figures.add(page.getKey() + ", p95 ms", times.get(GETS * 95 / 100));
            }
        }
        pages.keySet()
                .forEach(
                        page -> goals.add(figures.atMost(page + ", p95 ms", MOST_MILLISECONDS, MOST_MILLISECONDS / 2)));
        figures.write("reading.json", goals);
    }

    private Map<String, IntFunction<String>> pages(List<Place> states) {
        var regions = List.of("africa", "americas", "asia", "europe", "oceania");
        var treaties = beans.getBean(Treaties.class).all();
        var demands = beans.getBean(Demands.class).all();
        var arguments = beans.getBean(Arguments.class).all();
        var kinds = Indicator.Kind.values();
        var pages = new LinkedHashMap<String, IntFunction<String>>();
        pages.put("home", _ -> "");
        pages.put("principles", _ -> "/principles");
        pages.put("demand", n -> "/demands/" + demands.get(n % demands.size()).id());
        pages.put("coverage", n -> "/coverage?page=" + (1 + n % 8));
        pages.put("coverage of a region", n -> "/coverage?region=" + regions.get(n % 5));
        pages.put("treaties", _ -> "/treaties");
        pages.put("tracker, newest", n -> "/treaties/icrmw?region=" + regions.get(n % 5));
        pages.put(
                "tracker, any treaty on any day",
                n -> "/treaties/" + treaties.get(n % treaties.size()).id() + "?asOf="
                        + LocalDate.of(2004, 1, 1).plusDays(n * 11L));
        pages.put("places", _ -> "/places");
        pages.put("place", n -> "/places/" + states.get(n % states.size()).iso3());
        pages.put("regimes", _ -> "/free-movement");
        pages.put("arguments", _ -> "/arguments");
        pages.put(
                "argument",
                n -> "/arguments/" + arguments.get(n % arguments.size()).slug());
        pages.put("three futures", _ -> "/arguments/three-futures");
        pages.put("cards of all arguments", _ -> "/arguments/cards.pdf");
        pages.put(
                "cards of an argument",
                n -> "/arguments/" + arguments.get(n % arguments.size()).slug() + "/cards.pdf");
        pages.put(
                "picture of an argument",
                n -> "/arguments/" + arguments.get(n % arguments.size()).slug() + "/share.png");
        pages.put("tracker as CSV", _ -> "/treaties/icrmw.csv");
        pages.put("tracker as JSON", _ -> "/treaties/icrmw.json");
        pages.put("calendar", _ -> "/calendar");
        pages.put("calendar of a month", n -> "/calendar/" + YearMonth.of(2026, 1 + n % 12));
        pages.put("report of the year", _ -> "/reports");
        pages.put("report of the year on paper", n -> "/reports/" + (2025 + n % 2) + ".pdf");
        pages.put("indicator", n -> "/observatory/indicators/" + kinds[n % kinds.length].id());
        pages.put("observatory", _ -> "/observatory");
        pages.put(
                "observatory of a place",
                n -> "/observatory/" + states.get(n % states.size()).iso3());
        pages.put("search", n -> "/search?q=" + WORDS.get(n % WORDS.size()) + "+" + WORDS.get(n / 10 % WORDS.size()));
        pages.put(
                "campaigns of a place",
                n -> "/campaigns?place=" + states.get(n % states.size()).code());
        pages.put("campaign", n -> "/campaigns/reading-" + n % CAMPAIGNS);
        pages.put("petitions", _ -> "/petitions");
        return pages;
    }

    /** In milliseconds, the shortest first. */
    private List<Double> times(IntFunction<String> page) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        for (var n = 0; n < GETS; n++) {
            var language = Language.values().length;
            var path = page.apply(n);
            var own = (path.contains("?") ? "&" : "?") + "n=" + asked++;
            var request = HttpRequest.newBuilder(URI.create("http://localhost:"
                            + environment.getRequiredProperty("local.server.port")
                            + "/"
                            + List.of(Language.values()).get(n % language).tag()
                            + path
                            + own))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var begun = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            times.add((System.nanoTime() - begun) / 1e6);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        }
        times.sort(null);
        return times;
    }

    private void plant(List<Place> states) {
        var people = new SomePeople(beans);
        var organizer = people.organizerOfThePlatform();
        var second = people.organizerOfThePlatform();
        var demands = beans.getBean(Demands.class).all();
        var campaigns = beans.getBean(Campaigns.class);
        var today = LocalDate.now(beans.getBean(Clock.class));
        for (var number = 0; number < CAMPAIGNS; number++) {
            var state = states.get(number % states.size());
            var addressee =
                    new Addressee(state.name(), AddresseeKind.STATE, Optional.of(state.code()), Optional.empty());
            var plan = PlanFixture.complete()
                    .titled("For the rights of everybody who moves, number " + number)
                    .carrying(
                            demands.get(number % demands.size()).id(),
                            demands.get((number + 7) % demands.size()).id())
                    .to(addressee)
                    .between(today, today.plusDays(90))
                    .plan();
            var id = campaigns.start(new StartCampaign(new Slug("reading-" + number), plan), organizer);
            campaigns.goLive(id, organizer);
            if (number < PETITIONS) {
                open(
                        new StartPetition(id, new Slug("reading-" + number), PetitionScene.worded("We ask for it.")),
                        organizer,
                        second);
            }
        }
        database.execute("analyze");
    }

    private void open(StartPetition start, PersonId organizer, PersonId second) {
        var petitions = beans.getBean(Petitions.class);
        var id = petitions.start(start, organizer);
        petitions.propose(id, organizer);
        petitions.approve(id, second);
    }
}
