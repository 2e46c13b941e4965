package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;

/** What a signer asked to hear, by the links of the letters. */
@WholeApplication
class UpdatesPagesIT {

    private static final String PETITION = "/en/petitions/ratify-icrmw";

    @Test
    void areStoppedWithoutAnAccount(Door door) {
        var page = updates(door);
        var shown = Jsoup.parse(door.get(page).body());
        assertThat(shown.select("li form")).hasSize(2);

        var from = shown.select("li form input[name=from]").eachAttr("value").getFirst();
        assertThat(door.post(page, Map.of("from", from)).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(door.get(page).body()).select("li form")).hasSize(1);

        door.post(page, Map.of());
        assertThat(Jsoup.parse(door.get(page).body()).select("form")).isEmpty();
    }

    @Test
    void areStoppedByAMailProgramWithOnePostAndNoRedirect(Door door) {
        var page = updates(door);

        var answer = door.post(page, Map.of("List-Unsubscribe", "One-Click"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(door.get(page).body()).select("form")).isEmpty();
    }

    @Test
    void areNamedBeforeOneConfirmsThem(Door door) {
        var confirming = updates(door).replace("/updates/", "/confirm/");

        assertThat(Jsoup.parse(door.get(confirming).body()).select(".facts dt").eachText())
                .filteredOn("What you asked to hear"::equals)
                .hasSize(2);
    }

    @Test
    void areNotStoppedByLooking(Door door) {
        var page = updates(door);

        door.get(page);
        door.get(page);

        var again = door.get(page);
        assertThat(Jsoup.parse(again.body()).select("li form")).hasSize(2);
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(again.headers().firstValue("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void leadNowhereWithALinkOfNobodys(Door door) {
        assertThat(door.get("/en/updates/nobodys").statusCode()).isEqualTo(404);
        assertThat(door.post("/en/updates/nobodys", Map.of()).statusCode()).isEqualTo(404);
        assertThat(door.post(updates(door), Map.of("from", "nonsense")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void areNeverTickedBeforehand(Door door) {
        assertThat(Jsoup.parse(door.get(PETITION).body()).select("input[type=checkbox][checked]"))
                .isEmpty();
    }

    @Test
    void areOfNobodyAtAThrowAwayProvider(Door door) {
        var answer = door.post(PETITION + "/signatures", Map.of("email", UUID.randomUUID() + "@mailinator.com"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#email-error").text()).contains("still have tomorrow");
    }

    private static String updates(Door door) {
        var mailbox = "x" + UUID.randomUUID() + "@example.org";
        var organisation = Jsoup.parse(door.get(PETITION).body())
                .select("input[name=organisations]")
                .eachAttr("value")
                .getFirst();
        var signed = door.post(
                PETITION + "/signatures", Map.of("email", mailbox, "updates", "yes", "organisations", organisation));
        assertThat(signed.statusCode()).isEqualTo(303);
        return door.mailbox().newest(mailbox).link("/confirm/").replace("/confirm/", "/updates/");
    }
}
