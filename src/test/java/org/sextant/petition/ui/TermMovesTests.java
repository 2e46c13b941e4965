package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PetitionText;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A petition that waits for its first day and is moved in the plan … */
@OnH2
@ViewPackages(packages = "org.sextant.petition.ui")
class TermMovesTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TermMoves moves;

    private PetitionScene scene;
    private PetitionId petition;
    private LocalDate first;
    private Words words;

    @BeforeEach
    void scheduleOne() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new PetitionScene(beans);
        first = scene.today().plusDays(3);
        var texts = Map.of(Language.EN, new PetitionText("Let us stay", "We live here."));
        petition = scene.draft(PetitionScene.plan(texts, Optional.of(first.plusDays(30))));
        beans.getBean(Deadlines.class).openOn(petition, Optional.of(first), scene.esther());
        scene.publish(petition);
    }

    @Test
    void opensAndClosesSoManyDaysLaterAndAsBeforeWhenThatIsUndone() {
        assertThat(move(stored(), first.plusDays(5))).isEmpty();

        assertThat(stored().opens()).contains(first.plusDays(5));
        assertThat(stored().lastDay()).contains(first.plusDays(35));

        find(Button.class).withText(words.of("shell.undo")).single().click();

        assertThat(stored().opens()).contains(first);
        assertThat(stored().lastDay()).contains(first.plusDays(30));
    }

    @Test
    void staysWhereItWasWhereItCannotBeOrSomebodyElseWasFaster() {
        var read = stored();
        assertThat(move(read, scene.today().minusDays(1))).contains(words.of("petition.work.open.wrong.past"));
        move(read, first.plusDays(5));

        move(read, first.plusDays(9));

        assertThat(stored().opens()).contains(first.plusDays(5));
    }

    private PetitionSummary stored() {
        return scene.summary(petition);
    }

    private Optional<String> move(PetitionSummary read, LocalDate day) {
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        var desk = new Desk(scene.esther(), "Esther", words, ZoneOffset.UTC);
        return moves.to(read, day, new TermMoves.Here(campaign, desk, () -> {}));
    }
}
