package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.sextant.journeys.PlanPage.act;
import static org.sextant.journeys.PlanPage.button;
import static org.sextant.journeys.PlanPage.look;
import static org.sextant.journeys.PlanPage.lookAt;
import static org.sextant.journeys.PlanPage.moves;
import static org.sextant.journeys.PlanPage.named;
import static org.sextant.journeys.PlanPage.onTheLimb;
import static org.sextant.journeys.PlanPage.row;
import static org.sextant.journeys.PlanPage.undo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a campaign wants to have reached, and its way there, as an organizer plans it. */
@BrowserTest
class PlanJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Milestones milestones;

    private CampaignScene scene;
    private CampaignId campaign;
    private String plan;
    private LocalDate first;
    private Words words;

    @BeforeEach
    void makeACampaign() {
        scene = new CampaignScene(beans);
        first = scene.today().plusDays(20);
        campaign = scene.draft(scene.plan().between(scene.today(), scene.today().plusDays(120)));
        plan = "/app/campaigns/" + scene.summary(campaign).slug() + "/plan";
        words = messages.in(Language.EN);
    }

    @Test
    void isWrittenAndMovedByKeysAndByHand(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        var hands = new Hands(window, words);
        window.open(plan);
        addsAnObjective(hands);
        addsAMilestone(hands, "Handover", first);
        addsAMilestone(hands, "Hearing", first.plusDays(30));
        hangs(hands, "Hearing", "Handover");
        assertThat(row(window, "Hearing"))
                .containsText(words.of("planning.milestone.after", "days", 30, "title", "Handover"));
        lookAt(hands, ".goal", "plan-written");

        movesByKeys(hands);
        movesByHand(hands);
        window.open(plan + "?view=month&month=" + first.toString().substring(0, 7));
        assertThat(window.page().locator(".month")).containsText("Handover");
        lookAt(hands, ".month", "plan-month");
    }

    private void addsAnObjective(Hands hands) {
        var page = hands.window().page();
        hands.press("planning.objectives.add");
        hands.press("planning.objective.form.save");
        assertThat(page.locator(".banner.bad")).containsText(words.of("planning.form.text.none"));
        assertThat(page.locator(".banner.bad")).containsText(words.of("planning.form.day.none"));
        look(hands, "plan-objective-wrong");
        page.locator(".banner.bad")
                .getByRole(AriaRole.BUTTON, named(words.of("planning.form.day.none")))
                .click();
        assertThat(hands.field(words.of("planning.objective.form.due"))).isFocused();
        hands.write(words.of("planning.objective.form.title"), "Meet those who vote");
        hands.write(words.of("planning.objective.form.wanted"), "60");
        hands.write(words.of("planning.objective.form.unit"), "members met");
        hands.day(words.of("planning.objective.form.due"), first);
        hands.press("planning.objective.form.save");
        act(hands, "planning.objective.tell", "Meet those who vote");
        hands.write(words.of("planning.objective.tell.field"), "41");
        hands.press("planning.objective.tell.act");
        assertThat(row(hands.window(), "Meet those who vote")).containsText("41 of 60 members met");

        act(hands, "planning.remove", "Meet those who vote");
        assertThat(row(hands.window(), "Meet those who vote")).hasCount(0);
        undo(hands, words.of("planning.removed", "title", "Meet those who vote"));
        assertThat(row(hands.window(), "Meet those who vote")).containsText("41 of 60 members met");
    }

    private void addsAMilestone(Hands hands, String title, LocalDate day) {
        hands.press("planning.milestones.add");
        hands.write(words.of("planning.milestone.form.title"), title);
        hands.day(words.of("planning.milestone.form.day"), day);
        hands.press("planning.milestone.form.save");
        assertThat(row(hands.window(), title)).containsText(words.date(day));
    }

    private void hangs(Hands hands, String title, String on) {
        var page = hands.window().page();
        act(hands, "planning.change", title);
        page.locator(".rows vaadin-select").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(on))
                .click();
        hands.window().settle();
        hands.press("planning.milestone.form.save");
    }

    private void movesByKeys(Hands hands) {
        var page = hands.window().page();
        var handover = onTheLimb(hands.window(), "Handover");
        handover.focus();
        handover.press("ArrowRight");
        handover.press("Escape");
        assertThat(page.locator("sextant-timeline [role=status]")).containsText("Handover");
        handover.press("Shift+ArrowRight");
        handover.press("ArrowLeft");
        handover.press("Enter");
        var dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText(words.date(first.plusDays(36)));
        look(hands, "plan-question");
        dialog.getByRole(AriaRole.BUTTON, named(words.of("planning.move.all"))).click();
        hands.window().settle();
        assertThat(row(hands.window(), "Hearing")).containsText(words.date(first.plusDays(36)));
        assertThat(onTheLimb(hands.window(), "Handover")).isFocused();

        undo(hands, words.of("planning.moved", "title", "Handover", "day", words.date(first.plusDays(6)), "more", 1));
        assertThat(row(hands.window(), "Handover").first()).containsText(words.date(first));
        assertThat(row(hands.window(), "Hearing")).containsText(words.date(first.plusDays(30)));
    }

    private void movesByHand(Hands hands) {
        var page = hands.window().page();
        var hearing = onTheLimb(hands.window(), "Hearing");
        // away from the notes at the lower edge, which may still offer to undo what was done before
        hearing.evaluate("bar => bar.scrollIntoView({block: 'center'})");
        var box = hearing.boundingBox();
        var mouse = page.mouse();
        mouse.move(box.x + 3, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + 43, box.y + box.height / 2);
        mouse.move(box.x + 83, box.y + box.height / 2);
        mouse.up();
        hands.window().settle();
        // Nothing hangs on it, so that nothing is asked.
        assertThat(row(hands.window(), "Hearing")).not().containsText(words.date(first.plusDays(30)));
        lookAt(hands, "sextant-timeline", "plan-moved");
    }

    @Test
    void isMovedByTheTableOnAPhone(Browser browser) {
        words = messages.in(Language.AR);
        var handover = plans("التسليم", 0, Optional.empty());
        plans("الجلسة", 30, Optional.of(handover));
        var window = browser.window(Reader.ARABIC_ON_A_PHONE).signIn("organizer");
        var hands = new Hands(window, words);
        var page = window.page();
        window.open(plan);
        assertThat(page.locator("sextant-timeline")).hasCount(0);
        lookAt(hands, ".scroll .table", "plan-list");

        movesByTheTable(hands);
        hands.press("campaign.calendar.view.month");
        assertThat(page).hasURL(Pattern.compile(".*view=month.*"));
        lookAt(hands, ".month", "plan-month");
        hands.press("campaign.calendar.view.timeline");
        assertThat(page.locator("sextant-timeline .chart")).isVisible();
        lookAt(hands, "sextant-timeline", "plan-timeline");
    }

    private void movesByTheTable(Hands hands) {
        var page = hands.window().page();
        act(hands, "campaign.calendar.move", "التسليم");
        look(hands, "plan-list-moving");
        var field = words.of("campaign.calendar.move.to", "title", "التسليم");
        hands.day(field, first.plusYears(50));
        moves(hands);
        assertThat(page.locator("vaadin-date-picker [slot=error-message]"))
                .not()
                .isEmpty();
        hands.day(field, first.plusDays(5));
        moves(hands);
        var dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText(words.date(first.plusDays(35)));
        look(hands, "plan-question");
        dialog.getByRole(AriaRole.BUTTON, named(words.of("planning.move.alone")))
                .click();
        hands.window().settle();
        assertThat(page.locator(".table")).containsText(words.date(first.plusDays(5)));
        assertThat(button(hands, "campaign.calendar.move", "التسليم")).isFocused();
        assertThat(page.locator(".table")).containsText(words.date(first.plusDays(30)));
    }

    private MilestoneId plans(String title, int day, Optional<MilestoneId> hangsOn) {
        var text = LocalizedText.of(Language.AR, title);
        return milestones.add(campaign, new PlanMilestone(text, first.plusDays(day), hangsOn), scene.organizer());
    }
}
