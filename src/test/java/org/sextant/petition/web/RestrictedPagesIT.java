package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.petition.guard.Restriction;
import org.sextant.petition.guard.Restrictions;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;

/** The page of a petition that is restricted for now. */
@WholeApplication
class RestrictedPagesIT extends SigningForm {

    @ParameterizedTest
    @CsvSource({"PAPER_ONLY, 403", "READ_ONLY, 503", "CLOSED, 410"})
    void saysWhatIsOffWithTheTrueStatus(Restriction restriction, int status, Door door) {
        restrict(restriction);
        await().until(() ->
                Jsoup.parse(door.get(page()).body()).select("form#sign").isEmpty());

        var shown = door.get(page());
        var refused = sign(door, Map.of("email", freshMailbox()));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(shown.body()).select("#sign h2").text()).isNotBlank();
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
        assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(rows()).isZero();

        restrict();
        await().until(() -> sign(door, Map.of("email", freshMailbox())).statusCode() == 303);
    }

    @Test
    void stopsConfirmingOnlyWhereItIsClosedAndWithdrawingNowhere(Door door) {
        var waiting = freshMailbox();
        var counted = freshMailbox();
        sign(door, Map.of("email", waiting));
        sign(door, Map.of("email", counted));
        confirm(door, counted);
        var link = door.mailbox().newest(waiting).link("/confirm/");

        restrict(Restriction.CLOSED);
        await().until(() -> door.get(link).statusCode() == 410);
        assertThat(door.post(link, Map.of()).statusCode()).isEqualTo(410);
        var withdraw = door.mailbox().newest(counted).link("/confirm/").replace("/confirm/", "/withdraw/");
        assertThat(door.post(withdraw, Map.of()).statusCode()).isEqualTo(303);

        restrict(Restriction.READ_ONLY);
        await().until(() -> door.post(link, Map.of()).statusCode() == 303);
    }

    @Test
    void takesNoCommentsAndNoUpdatesAndDropsNothingSilently(Door door) {
        restrict(Restriction.COMMENTS_OFF, Restriction.UPDATES_OFF);
        await().until(() -> Jsoup.parse(door.get(page()).body())
                .select("#comment, [name=updates]")
                .isEmpty());

        var typed = Map.of("email", freshMailbox(), "comment", "My words", "updates", "yes");
        var back = page(sign(door, typed));
        assertThat(back.select("#comment-error, #organisations-error")).hasSize(2);
        assertThat(back.expectFirst("#comment").wholeText()).isEqualTo("My words");

        assertThat(sign(door, Map.of("email", freshMailbox())).statusCode()).isEqualTo(303);
    }

    @Test
    void asksForAPuzzleAndWorksWithoutScriptsToo(Door door) {
        restrict(Restriction.PUZZLE);
        await().until(() ->
                !Jsoup.parse(door.get(page()).body()).select("[data-puzzle]").isEmpty());

        assertThat(Jsoup.parse(door.get(page()).body()).select("script").eachAttr("src"))
                .contains("/ui/puzzle.js");
        assertThat(sign(door, Map.of("email", freshMailbox())).statusCode()).isEqualTo(303);
    }

    private String page() {
        return "/en/petitions/" + petition.slug();
    }

    private void restrict(Restriction... restrictions) {
        var wanted = restrictions.length == 0 ? Set.<Restriction>of() : EnumSet.copyOf(Set.of(restrictions));
        beans.getBean(Restrictions.class).set(petition, wanted, scene.esther());
    }
}
