package org.sextant.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;

/**
 * A campaign.
 *
 * @param demands in the order in which the campaign names them
 * @param principle of the first demand
 * @param ends the last day, in the campaign's zone
 */
public record CampaignSummary(
        CampaignId id,
        Slug slug,
        LocalizedText title,
        LocalizedText summary,
        Stage stage,
        Set<DemandId> demands,
        Principle principle,
        Set<Language> languages,
        ZoneId zone,
        LocalDate opens,
        Optional<LocalDate> ends,
        List<Addressee> addressees,
        Set<OrganisationId> organisations) {

    /** Whether the public may know of it. */
    public boolean isPublic() {
        return stage != Stage.DRAFT;
    }
}
