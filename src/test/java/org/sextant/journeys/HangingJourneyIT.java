package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.journeys.PlanPage.act;
import static org.sextant.journeys.PlanPage.look;
import static org.sextant.journeys.PlanPage.lookAt;
import static org.sextant.journeys.PlanPage.moves;
import static org.sextant.journeys.PlanPage.named;
import static org.sextant.journeys.PlanPage.onTheLimb;
import static org.sextant.journeys.PlanPage.undo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.action.Actions;
import org.sextant.action.Board;
import org.sextant.action.Plans;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Actions in the plan: one that hangs on a milestone is drawn, moved along, moved back, let go; one that lasts is moved by hand and by keys. */
@BrowserTest
class HangingJourneyIT {

    private static final String VIGIL = "Vigil";

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private CampaignScene scene;
    private CampaignId campaign;
    private String plan;
    private LocalDate first;
    private Slug action;
    private Slug vigil;
    private Words words;

    @BeforeEach
    void planACampaign() {
        words = messages.in(Language.EN);
        scene = new CampaignScene(beans);
        first = scene.today().plusDays(20);
        campaign = scene.draft(scene.plan().between(scene.today(), scene.today().plusDays(120)));
        plan = "/app/campaigns/" + scene.summary(campaign).slug() + "/plan";
        var handover = plans("التسليم", 0, Optional.empty());
        plans("الجلسة", 30, Optional.of(handover));
        action = CampaignScene.freshSlug();
        var tasks = Plans.plan().titled("Paint the banner").hangingOn(handover).tasks(first.minusDays(3), "Buy cloth");
        beans.getBean(Actions.class).plan(campaign, action, tasks, scene.organizer());
        vigil = CampaignScene.freshSlug();
        var days = Plans.plan()
                .titled(VIGIL)
                .event(first.plusDays(40).atTime(18, 0), first.plusDays(47).atTime(6, 0));
        beans.getBean(Actions.class).plan(campaign, vigil, days, scene.organizer());
    }

    @ForEachReader
    void movesOneThatLastsByHandAndByKeys(Reader reader, Browser browser) {
        words = messages.in(reader.language());
        var hands = new Hands(browser.window(reader).signIn("organizer"), words);
        var page = hands.window().page();
        hands.window().open(plan + "?view=timeline");
        var bar = onTheLimb(hands.window(), VIGIL);
        // away from the notes at the lower edge
        bar.evaluate("bar => bar.scrollIntoView({block: 'center', inline: 'center'})");
        var box = bar.boundingBox();
        var later = reader.language() == Language.AR ? -1 : 1;
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + later * 20, box.y + box.height / 2);
        page.mouse().move(box.x + box.width / 2 + later * 40, box.y + box.height / 2);
        page.mouse().up();
        hands.window().settle();
        var there = day(vigil);
        assertThat(there).isAfter(first.plusDays(41));
        lookAt(hands, "sextant-timeline", "plan-action-moved");
        undo(hands, words.of("action.plan.moved", "title", VIGIL, "day", words.date(there)));
        assertThat(day(vigil)).isEqualTo(first.plusDays(40));

        bar.focus();
        bar.press(later < 0 ? "Shift+ArrowLeft" : "Shift+ArrowRight");
        assertThat(page.locator("sextant-timeline [role=status]")).containsText(VIGIL);
        bar.press("Enter");
        hands.window().settle();
        assertThat(day(vigil)).isEqualTo(first.plusDays(47));
        assertThat(bar).isFocused();
    }

    @ForEachReader
    void showsWhatHangsOnWhatAndMovesItAlong(Reader reader, Browser browser) {
        words = messages.in(reader.language());
        var hands = new Hands(browser.window(reader).signIn("organizer"), words);
        isDrawn(hands);
        isMovedAndMovedBack(hands);

        hands.window()
                .open(plan + "?view=month&month="
                        + first.minusDays(3).toString().substring(0, 7));
        assertThat(hands.window().page().locator(".month"))
                .containsText(words.of("campaign.calendar.hangs", "title", "التسليم"));
        lookAt(hands, ".month", "plan-hangs-month");
        letsGo(hands);
    }

    private void isDrawn(Hands hands) {
        var page = hands.window().page();
        hands.window().open(plan + "?view=timeline");
        assertThat(page.locator("sextant-timeline svg path")).hasCount(2);
        assertThat(onTheLimb(hands.window(), "Paint the banner"))
                .hasAttribute(
                        "aria-label", Pattern.compile(".*" + words.of("campaign.calendar.hangs", "title", "التسليم")));
        assertThat(page.locator(".table tr").filter(new Locator.FilterOptions().setHasText("Paint the banner")))
                .containsText(words.of("campaign.calendar.hangs", "title", "التسليم"));
        lookAt(hands, "sextant-timeline", "plan-hangs");
    }

    private void isMovedAndMovedBack(Hands hands) {
        var page = hands.window().page();
        act(hands, "campaign.calendar.move", "التسليم");
        hands.day(words.of("campaign.calendar.move.to", "title", "التسليم"), first.plusDays(5));
        moves(hands);
        var dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("Paint the banner");
        assertThat(dialog).containsText(words.date(first.plusDays(2)));
        look(hands, "plan-hangs-question");
        dialog.getByRole(AriaRole.BUTTON, named(words.of("planning.move.all"))).click();
        hands.window().settle();
        assertThat(day(action)).isEqualTo(first.plusDays(2));
        undo(hands, words.of("planning.moved", "title", "التسليم", "day", words.date(first.plusDays(5)), "more", 2));
        assertThat(day(action)).isEqualTo(first.minusDays(3));
    }

    private LocalDate day(Slug action) {
        return beans.getBean(Board.class)
                .action(action, scene.organizer())
                .card()
                .day();
    }

    private void letsGo(Hands hands) {
        var page = hands.window().page();
        hands.window().open(plan.replace("/plan", "/actions/") + action);
        assertThat(page.locator(".facts")).containsText("التسليم");
        hands.look("action-hangs");
        hands.press("action.board.page.change");
        var field = hands.field(words.of("action.form.milestone")).first();
        assertThat(field).hasValue(Pattern.compile("التسليم.*"));
        field.evaluate("field => field.scrollIntoView()");
        hands.look("action-form-hangs");
        field.fill("");
        field.press("Tab");
        hands.press("action.form.save");
        assertThat(page.locator(".facts")).not().containsText("التسليم");
    }

    private MilestoneId plans(String title, int day, Optional<MilestoneId> hangsOn) {
        var text = LocalizedText.of(Language.AR, title);
        return beans.getBean(Milestones.class)
                .add(campaign, new PlanMilestone(text, first.plusDays(day), hangsOn), scene.organizer());
    }
}
