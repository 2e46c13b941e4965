package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.journeys.PlanPage.onTheLimb;
import static org.sextant.journeys.PlanPage.row;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer without a mouse moves a milestone and what hangs on it, and takes that back. */
@BrowserTest
class TimelineByKeyboardIT {

    private static final String HANDOVER = "Handover";
    private static final int PATIENCE = 150;

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Milestones milestones;

    private CampaignScene scene;
    private CampaignId campaign;
    private LocalDate first;
    private MilestoneId handover;
    private MilestoneId hearing;

    @BeforeEach
    void planTwoOfWhichOneHangsOnTheOther() {
        scene = new CampaignScene(beans);
        first = scene.today().plusDays(20);
        campaign = scene.draft(scene.plan().between(scene.today(), scene.today().plusDays(120)));
        handover = plan(HANDOVER, first, Optional.empty());
        hearing = plan("Hearing", first.plusDays(30), Optional.of(handover));
    }

    @ForEachReader
    void movesAMilestoneWithWhatHangsOnItAndBack(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("organizer");
        var keyboard = window.page().keyboard();
        window.open("/app/campaigns/" + scene.summary(campaign).slug() + "/plan?view=timeline");
        assertThat(onTheLimb(window, HANDOVER)).isVisible();

        tabTo(window, "active.localName === 'sextant-timeline'");
        arrowDownTo(window);
        var later = reader.language() == Language.AR ? "ArrowLeft" : "ArrowRight";
        keyboard.press("Shift+" + later);
        keyboard.press(later);
        keyboard.press("Enter");
        assertThat(window.page().getByRole(AriaRole.ALERTDIALOG)).containsText(words.date(first.plusDays(38)));
        tabTo(window, "active.textContent.trim() === '" + words.of("planning.move.all") + "'");
        keyboard.press("Enter");
        window.settle();

        assertThat(day(handover)).isEqualTo(first.plusDays(8));
        assertThat(day(hearing)).isEqualTo(first.plusDays(38));
        assertThat(onTheLimb(window, HANDOVER)).isFocused();

        tabTo(window, "active.closest('.note') && active.textContent.trim() === '" + words.of("shell.undo") + "'");
        keyboard.press("Enter");
        window.settle();

        assertThat(row(window, HANDOVER).first()).containsText(words.date(first));
        assertThat(day(handover)).isEqualTo(first);
        assertThat(day(hearing)).isEqualTo(first.plusDays(30));
    }

    private static void tabTo(Window window, String there) {
        press(window, "Tab", "const active = document.activeElement; return !!(" + there + ");");
    }

    private static void arrowDownTo(Window window) {
        press(
                window,
                "ArrowDown",
                "const active = document.activeElement.shadowRoot.activeElement; return active.textContent.includes('"
                        + HANDOVER + "');");
    }

    private static void press(Window window, String key, String there) {
        for (var presses = 0; presses < PATIENCE; presses++) {
            if ((Boolean) window.page().evaluate("() => { " + there + " }")) {
                return;
            }
            window.page().keyboard().press(key);
        }
        throw new AssertionError("The key does not lead there: " + there);
    }

    private LocalDate day(MilestoneId id) {
        return milestones.known(id, campaign).orElseThrow().day();
    }

    private MilestoneId plan(String title, LocalDate day, Optional<MilestoneId> hangsOn) {
        var text = LocalizedText.of(Language.EN, title);
        return milestones.add(campaign, new PlanMilestone(text, day, hangsOn), scene.organizer());
    }
}
