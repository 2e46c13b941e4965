package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.sextant.vocabulary.Language.AR;
import static org.sextant.vocabulary.Language.EN;

import com.microsoft.playwright.Locator.FilterOptions;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;

/**
 * Brings a campaign from the first thought into public, screen by screen, in two languages.
 *
 * @param campaign the end of its address, with which those of its petition and of its actions begin
 */
record Organizer(Hands hands, String campaign) {

    // Far away, so that what other tests see of the near future stays theirs.
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 1);

    String petition() {
        return campaign + "-petition";
    }

    String evening() {
        return campaign + "-evening";
    }

    String leaflets() {
        return campaign + "-leaflets";
    }

    String question() {
        return campaign + "-question";
    }

    void startsACampaign(String demand) {
        hands.window().open("/app/campaigns");
        hands.press("campaign.start.open");
        hands.look("public-1-empty");
        hands.find(of("campaign.form.demands"), demand);
        hands.tick(words().nameOf(otherLanguage()));
        says(EN, "A kitchen for every newcomer", "Three cities open their school kitchens in the evening.");
        says(AR, "مطبخ لكل قادم جديد", "ثلاث مدن تفتح مطابخ مدارسها في المساء.");
        hands.write(of("campaign.form.slug"), campaign);
        hands.press("campaign.form.addressees.more");
        hands.write(of("campaign.form.addressee.name"), "the cities of Tunis and Palermo");
        hands.day(of("campaign.form.opens"), FIRST_DAY);
        hands.day(of("campaign.form.ends"), FIRST_DAY.plusMonths(4));
        hands.look("public-1-written");
        hands.press("campaign.start.act");
        assertThat(hands.window().page()).hasURL(Pattern.compile(".*/app/campaigns/" + campaign + "$"));
        hands.look("public-2-draft");
    }

    private void says(Language language, String title, String summary) {
        var fields = hands.window().page().getByRole(com.microsoft.playwright.options.AriaRole.REGION, named(language));
        fields.getByLabel(of("campaign.form.title")).fill(title);
        fields.getByLabel(of("campaign.form.summary")).fill(summary);
    }

    private com.microsoft.playwright.Page.GetByRoleOptions named(Language language) {
        return new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(words().nameOf(language))
                .setExact(true);
    }

    void writesAPetition() {
        hands.follow(of("petition.work.tab"));
        hands.look("public-3-no-petition");
        hands.press("petition.work.list.first");
        words(EN, "addressee", "the city councils");
        words(EN, "title", "Open the school kitchens");
        words(EN, "body", "Who arrives should eat with us.\n\nOpen the kitchens three evenings a week.");
        words(AR, "addressee", "المجالس البلدية");
        words(AR, "title", "افتحوا مطابخ المدارس");
        words(AR, "body", "من يصل يأكل معنا.\n\nافتحوا المطابخ ثلاث أمسيات في الأسبوع.");
        hands.write(of("petition.work.field.goal"), "900");
        hands.write(of("petition.work.field.slug"), petition());
        hands.day(of("petition.work.field.last-day"), FIRST_DAY.plusMonths(3));
        hands.look("public-3-petition");
        hands.press("petition.work.save");
        assertThat(hands.window().page()).hasURL(Pattern.compile(".*/petitions/" + petition() + "$"));
    }

    private void words(Language language, String field, String text) {
        hands.write(words().of("petition.work.field." + field, "language", words().nameOf(language)), text);
    }

    void plansAnEvent() {
        beginsAnAction("event", "Cook together", "We cook for sixty and eat at one table.", evening());
        hands.moment(of("action.form.starts"), FIRST_DAY.plusDays(20).atTime(18, 0));
        hands.moment(of("action.form.ends"), FIRST_DAY.plusDays(20).atTime(21, 30));
        hands.write(of("action.form.capacity"), "60");
        hands.find(of("action.form.country"), tunisia());
        savesAndOpens("public-4-event", evening());
    }

    void plansATaskList() {
        beginsAnAction("tasks", "Leaflets for the schools", "We print and hand out.", leaflets());
        hands.write("action.form.task", words().language(), "1000");
        hands.day(of("action.form.due"), FIRST_DAY.plusDays(10));
        savesAndOpens("public-5-tasks", leaflets());
    }

    void plansAContact() {
        beginsAnAction("contact", "Ask your councillor", "One question, in your own words.", question());
        hands.write("action.form.office", words().language(), "your city councillor");
        hands.write("action.form.question", words().language(), "Will you open the kitchen of our school?");
        hands.write("action.form.brief", words().language(), "It stands empty from four o'clock on.");
        hands.day(of("action.form.due"), FIRST_DAY.plusDays(60));
        savesAndOpens("public-6-contact", question());
    }

    private void beginsAnAction(String kind, String title, String text, String slug) {
        hands.window().open("/app/campaigns/" + campaign + "/actions");
        hands.press("action.board.new");
        hands.choose(of("action.board.kind." + kind));
        hands.write("action.form.title", words().language(), title);
        hands.write("action.form.text", words().language(), text);
        hands.write(of("action.form.slug"), slug);
    }

    private void savesAndOpens(String picture, String slug) {
        hands.look(picture);
        hands.press("action.form.save");
        assertThat(hands.window().page()).hasURL(Pattern.compile(".*/actions/" + slug + "$"));
        hands.press("action.board.step.open");
        assertThat(hands.window().page().locator(".facts")).containsText(of("action.board.state.open"));
    }

    void invites(String address) {
        hands.window().open("/app/campaigns/" + campaign + "/people");
        hands.write(of("campaign.invite.to"), address);
        hands.look("public-7-people");
        Assertions.assertThat(hands.window().page().locator(".banner p").allInnerTexts())
                .as("what lets one work here")
                .doesNotHaveDuplicates();
        hands.press("campaign.invite.act");
        assertThat(hands.window().page().locator(".rows").filter(new FilterOptions().setHasText(address)))
                .isVisible();
    }

    void goesLive() {
        hands.window().open("/app/campaigns/" + campaign);
        hands.look("public-8-plan");
        hands.pressAndConfirm("campaign.show.act");
        assertThat(hands.window().page().locator(".line .badge")).hasText(of("campaign.stage.live"));
    }

    void proposesThePetition() {
        hands.window().open("/app/campaigns/" + campaign + "/petitions/" + petition());
        hands.press("petition.work.propose");
        assertThat(hands.window().page().getByText(of("petition.work.second-person")))
                .isVisible();
        hands.look("public-9-proposed");
    }

    private String tunisia() {
        return words().language() == AR ? "تونس" : "Tunisia";
    }

    private Language otherLanguage() {
        return words().language() == AR ? EN : AR;
    }

    private Words words() {
        return hands.words();
    }

    private String of(String key) {
        return words().of(key);
    }
}
