package org.sextant.campaign.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.Team;
import org.sextant.campaign.Voice;
import org.sextant.campaign.template.PlannedCampaigns;
import org.sextant.campaign.template.StayingBehind;
import org.sextant.campaign.template.Template;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.campaign.template.Templates;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The ways in which a campaign begins: from nothing, from a template, or as a copy of another. */
@Component
class Beginnings {

    private final Campaigns campaigns;
    private final Team team;
    private final Templates templates;
    private final PlannedCampaigns planned;
    private final DraftActs drafts;

    Beginnings(Campaigns campaigns, Team team, Templates templates, PlannedCampaigns planned, DraftActs drafts) {
        this.campaigns = campaigns;
        this.team = team;
        this.templates = templates;
        this.planned = planned;
        this.drafts = drafts;
    }

    Voice voiceOf(PersonId person) {
        return campaigns.voiceOf(person);
    }

    List<Template> templatesFor(PersonId person) {
        return templates.offeredTo(person);
    }

    /** Whether the person may throw a saved template away: who could save it may. */
    boolean mayRemove(Template template, PersonId person) {
        var voice = voiceOf(person);
        return !template.shipped()
                && template.organisation()
                        .map(owner -> voice.organisations().stream()
                                .anyMatch(organisation -> organisation.id().equals(owner)))
                        .orElse(voice.own());
    }

    void remove(Template template, PersonId by) {
        templates.remove(template.id(), by);
    }

    void putBack(Template template, PersonId by) {
        templates.putBack(template, by);
    }

    /** A plan made of another campaign, and what of that is not in it. */
    record Copy(TemplatePlan plan, StayingBehind behind) {}

    /** Of a campaign that the person may plan. */
    Optional<Copy> copyOf(Slug campaign, PersonId person) {
        return campaigns
                .bySlug(campaign)
                .filter(found -> team.allows(person, CampaignRight.PLAN, found.id()))
                .map(found -> new Copy(
                        planned.planOf(found.id(), person),
                        planned.stayingBehind(found.id(), person).ofACopy()));
    }

    /** An address that suits the title and that no campaign has; empty where none can be made of it. */
    String freeAddress(LocalizedText title) {
        var suggested = Slug.suggestedBy(title.in(Language.EN));
        return Stream.concat(Stream.of(suggested), IntStream.range(2, 100).mapToObj(number -> suggested + "-" + number))
                .filter(Slug::valid)
                .filter(address -> campaigns.bySlug(new Slug(address)).isEmpty())
                .findFirst()
                .orElse("");
    }

    CampaignSummary start(StartCampaign start, Optional<TemplatePlan> plan, PersonId by) {
        var id = plan.map(begun -> planned.start(start, begun, by)).orElseGet(() -> campaigns.start(start, by));
        return campaigns.byId(id).orElseThrow();
    }

    /** It was begun by mistake. */
    void discard(CampaignSummary started, Desk desk) {
        drafts.discard(started, desk);
    }
}
