package org.sextant.campaign.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.shell.TypedTexts;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The manuscripts of people, on each database. */
abstract class ManuscriptsCases {

    private static final TypedTexts.Sheet NEW = new TypedTexts.Sheet("new");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private PersonId nora;
    private PersonId yusuf;
    private TypedTexts.Sheet plan;

    @BeforeEach
    void people() {
        var scene = new CampaignScene(beans);
        nora = scene.somebody();
        yusuf = scene.somebody();
        plan = new TypedTexts.Sheet(scene.draft().toString());
    }

    @Test
    void comeBackAsTheyWereTypedLast() {
        manuscripts.keep(nora, plan, "A first word");
        manuscripts.keep(nora, plan, "كلمة ثانية 🧭");

        assertThat(manuscripts.of(nora, plan)).map(TypedTexts.Found::text).contains("كلمة ثانية 🧭");
    }

    @Test
    void areGivenToTheirWriterAloneAndOnTheirSheet() {
        manuscripts.keep(nora, plan, "Nora’s");
        manuscripts.keep(yusuf, plan, "Yusuf’s");
        manuscripts.keep(nora, NEW, "A new one");

        assertThat(manuscripts.of(nora, plan)).map(TypedTexts.Found::text).contains("Nora’s");
        assertThat(manuscripts.of(yusuf, plan)).map(TypedTexts.Found::text).contains("Yusuf’s");
        assertThat(manuscripts.of(yusuf, NEW)).isEmpty();
    }

    @Test
    void cannotBeReadInTheDatabase() {
        manuscripts.keep(nora, plan, "Nobody may know");

        var stored = database.sql("select text from campaign_manuscript where person = :person")
                .param("person", nora.uuid())
                .query(byte[].class)
                .single();

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Nobody");
    }

    @Test
    void areErasedOnceTheyAreStored() {
        manuscripts.keep(nora, plan, "Done");
        manuscripts.keep(yusuf, plan, "Not done");

        manuscripts.erase(nora, plan);

        assertThat(manuscripts.of(nora, plan)).isEmpty();
        assertThat(manuscripts.of(yusuf, plan)).isPresent();
    }

    @Test
    void areErasedAfterThirtyDays() {
        manuscripts.keep(nora, plan, "Forgotten");
        var now = clock.instant();

        manuscripts.eraseTypedBefore(now.minus(Clearing.KEPT));
        assertThat(manuscripts.of(nora, plan)).isPresent();
        manuscripts.eraseTypedBefore(now.plus(Duration.ofSeconds(1)));

        assertThat(manuscripts.of(nora, plan)).isEmpty();
    }

    @Test
    void areNotReplacedByWhatIsTooLong() {
        manuscripts.keep(nora, plan, "Short enough");

        manuscripts.keep(nora, plan, "x".repeat(Manuscripts.MOST + 1));

        assertThat(manuscripts.of(nora, plan)).map(TypedTexts.Found::text).contains("Short enough");
    }
}
