package org.sextant.treaty.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.reference.Proposal;
import org.sextant.reference.ProposeFile;
import org.sextant.reference.ReferenceFiles;
import org.sextant.reference.ReferenceUpdates;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What readers see of newer files: pages that were made before say what holds now. */
@WholeApplication
class NewerFactsOnPagesIT {

    private static final String TRACKER = "/en/treaties/icrmw";

    @Autowired
    private ReferenceUpdates updates;

    @Autowired
    private ReferenceFiles files;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @AfterEach
    void forget(Door door) {
        database.update("delete from reference_update where source = 'Test'");
        await().untilAsserted(() -> assertThat(
                        page(door, TRACKER).select("tr[data-iso3=MEX] th").text())
                .isEqualTo("Mexico"));
    }

    @Test
    void theTrackerNamesAndCountsTheStatesThatHold(Door door) {
        assertThat(page(door, TRACKER).select(".nums .big").eachText()).containsExactly("60", "11", "122");

        agree("states", csv -> csv.replaceFirst("(?m)^(MX,MEX,484),Mexico,(.*),member$", "$1,Anahuac,$2,observer"));

        await().untilAsserted(() ->
                assertThat(page(door, TRACKER).select(".nums .big").eachText()).containsExactly("59", "11", "122"));
        assertThat(page(door, TRACKER).select("tbody th").eachText())
                .contains("Anahuac")
                .doesNotContain("Mexico");
        assertThat(page(door, "/en/places/MEX").select("h1").text()).isEqualTo("Anahuac");
    }

    @Test
    void thePageOfRegimesShowsTheMembersThatHold(Door door) {
        assertThat(page(door, "/en/free-movement").select("#nordic li")).hasSize(5);

        agree("regime-members", csv -> csv + "nordic,MEX,2026-01,,likely\n");

        await().untilAsserted(() -> assertThat(
                        page(door, "/en/free-movement").select("#nordic li").eachText())
                .hasSize(6)
                .last()
                .asString()
                .startsWith("Mexico"));
        assertThat(page(door, "/en/places/MEX").select("#free-movement a").eachAttr("href"))
                .contains("/en/free-movement#nordic");
    }

    private void agree(String name, UnaryOperator<String> change) {
        var shipped = files.byName(name).shipped();
        var csv = change.apply(shipped);
        assertThat(csv).isNotEqualTo(shipped);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var proposal = updates.propose(new ProposeFile(name, today, "Test", csv), accounts.person("organizer"));
        assertThat(proposal).isInstanceOf(Proposal.Made.class);
        updates.approve(((Proposal.Made) proposal).id(), accounts.person("moderator"));
    }

    private static Document page(Door door, String path) {
        return Jsoup.parse(door.get(path).body());
    }
}
