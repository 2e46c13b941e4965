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
 * @param version grows with each change; to be handed back by who changes what they have read
 * @param demands in the order in which the campaign names them
 * @param principle of the first demand
 * @param ends the last day, in the campaign's zone
 */
public record CampaignSummary(
        CampaignId id,
        long version,
        Slug slug,
        LocalizedText title,
        LocalizedText summary,
        Stage stage,
        LifeSummary life,
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
        return stage.isPublic();
    }

    /** What came of it; empty until it has ended, and where nobody wrote that down. */
    public Optional<End> ended() {
        return life.end().filter(_ -> stage == Stage.ENDED);
    }
}
