package org.sextant.campaign.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Voice;
import org.sextant.member.NotPermitted;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that campaigns can be started from: those that Sextant ships, and those that people saved. */
@Service
@Transactional
public class Templates {

    /** More saved templates than this are not shown. */
    public static final int MOST = 100;

    private static final Pattern SAVED = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ShippedTemplates shipped;
    private final SavedTemplateRepository saved;
    private final PlannedCampaigns planned;
    private final Campaigns campaigns;
    private final Ids ids;

    Templates(
            ShippedTemplates shipped,
            SavedTemplateRepository saved,
            PlannedCampaigns planned,
            Campaigns campaigns,
            Ids ids) {
        this.shipped = shipped;
        this.saved = saved;
        this.planned = planned;
        this.campaigns = campaigns;
        this.ids = ids;
    }

    /** Those from which the person can start a campaign: the shipped ones, then the saved ones, the latest first; none for who cannot start any. */
    @Transactional(readOnly = true)
    public List<Template> offeredTo(PersonId person) {
        var voice = campaigns.voiceOf(person);
        return voice.starts()
                ? Stream.concat(
                                shipped.all().stream(),
                                saved.findOffered(organisations(voice), Limit.of(MOST)).stream()
                                        .map(SavedTemplate::template))
                        .toList()
                : List.of();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Template> offered(TemplateId id, PersonId person) {
        return offeredTo(person).stream()
                .filter(template -> template.id().equals(id))
                .findFirst();
    }

    /**
     * Saves a campaign's plan as a template.
     *
     * @throws NotPermitted unless {@code by} may plan the campaign, and start campaigns for the organisation or, for everybody's, on the platform
     */
    public TemplateId save(CampaignId campaign, SaveTemplate save, PersonId by) {
        return put(save, planned.planOf(campaign, by), by);
    }

    /**
     * Throws a saved template away. Campaigns that began with it stay as they are.
     *
     * @throws NotPermitted unless {@code by} could have saved it
     * @throws NoSuchTemplate for one that is not there, or is shipped
     */
    public void remove(TemplateId id, PersonId by) {
        var template = find(id);
        requireVoice(template.organisation(), by);
        saved.delete(template);
    }

    /**
     * Undoes the removal of a template.
     *
     * @throws NotPermitted unless {@code by} could have saved it
     */
    public TemplateId putBack(Template removed, PersonId by) {
        return put(new SaveTemplate(removed.name(), removed.about(), removed.organisation()), removed.plan(), by);
    }

    private TemplateId put(SaveTemplate save, TemplatePlan plan, PersonId by) {
        requireVoice(save.organisation(), by);
        return saved.save(new SavedTemplate(ids.next(), save, plan)).template().id();
    }

    private SavedTemplate find(TemplateId id) {
        return Optional.of(id.text())
                .filter(SAVED.asMatchPredicate())
                .map(UUID::fromString)
                .flatMap(saved::findById)
                .orElseThrow(NoSuchTemplate::new);
    }

    private void requireVoice(Optional<OrganisationId> organisation, PersonId by) {
        var voice = campaigns.voiceOf(by);
        var speaks = organisation.map(organisations(voice)::contains).orElse(voice.own());
        if (!speaks) {
            throw new NotPermitted(CampaignRight.START);
        }
    }

    private static List<OrganisationId> organisations(Voice voice) {
        return voice.organisations().stream().map(OrganisationSummary::id).toList();
    }
}
