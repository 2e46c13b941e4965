package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Board;
import org.sextant.action.Figure;
import org.sextant.action.Figures;
import org.sextant.action.Plans;
import org.sextant.action.Result;
import org.sextant.action.Scene;
import org.sextant.campaign.Campaigns;
import org.sextant.member.People;
import org.sextant.shell.Messages;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The board as a file, read by another program than the one that wrote it. */
@OnH2
@Transactional
class ActionsFileTests {

    @Autowired
    private BeanFactory beans;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void hasALineForEachActionWithWhatTheBoardKnows() throws IOException {
        var slug = scene.open(scene.eventFor(5));
        scene.actions().putInCharge(scene.id(slug), Optional.of(scene.organizer()), scene.organizer());

        var rows = rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("action")).isEqualTo(slug.text());
            assertThat(row.get("kind")).isEqualTo("event");
            assertThat(row.get("state")).isEqualTo("OPEN");
            assertThat(row.get("begins")).isEqualTo(scene.soon() + "T18:30+01:00");
            assertThat(row.get("ends")).isEqualTo(scene.soon() + "T20:30+01:00");
            assertThat(row.get("country")).isEqualTo("CM");
            assertThat(row.get("in_charge"))
                    .isEqualTo(beans.getBean(People.class)
                            .names(List.of(scene.organizer()))
                            .get(scene.organizer()));
            assertThat(row.get("places")).isEqualTo("5");
            assertThat(row.get("booked")).isEqualTo("0");
            assertThat(row.get("attended")).isEmpty();
        });
    }

    @Test
    void hasWhatCameOfIt() throws IOException {
        var slug = scene.open(scene.eventFor(5));
        scene.actions()
                .finish(
                        scene.id(slug),
                        new Result(Figures.of(Figure.ATTENDED, 64), english("64 people came.")),
                        scene.organizer());

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.get("state")).isEqualTo("DONE");
            assertThat(row.get("attended")).isEqualTo("64");
        });
    }

    @Test
    void holdsATitleAsItWasWrittenAndNothingThatASpreadsheetWouldRun() throws IOException {
        scene.planned(plan().titled("Bread, \"roses\" and songs").tasks(scene.soon(), "Bake"));
        scene.planned(plan().titled("=HYPERLINK(1)").tasks(scene.soon(), "Bake"));

        assertThat(rows())
                .extracting(row -> row.get("title"))
                .containsExactlyInAnyOrder("Bread, \"roses\" and songs", "'=HYPERLINK(1)");
    }

    private List<CSVRecord> rows() throws IOException {
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        var words = beans.getBean(Messages.class).in(Language.EN);
        var desk = new Desk(scene.organizer(), "Ana", words, Plans.DOUALA);
        var actions = beans.getBean(Board.class).of(scene.campaign(), scene.organizer());
        var file = new ActionsFile(beans.getBean(Tellings.class).of(campaign, actions, desk)).of(actions);
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(file, StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }
}
