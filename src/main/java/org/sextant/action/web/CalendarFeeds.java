package org.sextant.action.web;

import static org.sextant.shell.PublicPaths.LANG;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.NoSuchAction;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.member.Organisations;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Calendars to subscribe to, and one action to take into one's own. In English unless {@code lang} names another language. */
@Controller
class CalendarFeeds {

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl FIVE_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Agenda agenda;
    private final PublicCampaigns campaigns;
    private final Organisations organisations;
    private final ActionCalendar calendar;

    CalendarFeeds(Agenda agenda, PublicCampaigns campaigns, Organisations organisations, ActionCalendar calendar) {
        this.agenda = agenda;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @GetMapping("/feeds/actions.ics")
    ResponseEntity<byte[]> all(@RequestParam(defaultValue = "en") String lang) {
        var language = language(lang);
        return feed(agenda.calendar(), calendar.name(language), language);
    }

    @GetMapping("/feeds/campaigns/{slug}.ics")
    ResponseEntity<byte[]> ofCampaign(@PathVariable Slug slug, @RequestParam(defaultValue = "en") String lang) {
        var language = language(lang);
        var campaign = campaigns.bySlug(slug).orElseThrow(NoSuchAction::new);
        return feed(agenda.calendarOf(campaign.id()), campaign.title().in(language), language);
    }

    @GetMapping("/feeds/organisations/{slug}.ics")
    ResponseEntity<byte[]> ofOrganisation(@PathVariable Slug slug, @RequestParam(defaultValue = "en") String lang) {
        var organisation = organisations.bySlug(slug).orElseThrow(NoSuchAction::new);
        return feed(agenda.calendarOf(organisation.id()), organisation.name(), language(lang));
    }

    @GetMapping(LANG + "/actions/{slug}.ics")
    ResponseEntity<byte[]> one(@PathVariable Language lang, @PathVariable Slug slug) {
        var action = agenda.bySlug(slug).orElseThrow(NoSuchAction::new).card();
        return feed(List.of(action), action.outline().title().in(lang), lang);
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElse(Language.EN);
    }

    private ResponseEntity<byte[]> feed(List<ActionCard> actions, String name, Language language) {
        var bytes = calendar.of(actions, name, language);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(FIVE_MINUTES)
                // Weak, or Tomcat would not compress it.
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                .body(bytes);
    }
}
