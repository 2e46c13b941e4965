package org.sextant.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitions that the public knows, however many they are. */
@Service
@Transactional(readOnly = true)
public class PublicPetitions {

    private final PetitionRepository petitions;
    private final Clock clock;

    PublicPetitions(PetitionRepository petitions, Clock clock) {
        this.petitions = petitions;
        this.clock = clock;
    }

    /** Everything that can be signed now, however much it is: for those who must miss none. */
    public List<PetitionId> openIds() {
        return petitions.openIds(clock.instant());
    }

    /** Everything that can or could be signed, however much it is. */
    public List<PetitionId> everOpenIds() {
        return petitions.everOpenIds(clock.instant());
    }

    /** What can or could be signed, the latest first, however much it is: for what must find each of them. */
    public List<PetitionSummary> everOpen() {
        return summaries(petitions.everOpen(clock.instant()));
    }

    /**
     * What can be signed, the latest first; then what could be.
     *
     * @param number of the page, from one on; past the last one it is empty
     */
    public PetitionList list(int number) {
        var found = petitions.openFirst(clock.instant(), PageRequest.of(number - 1, PetitionList.ON_A_PAGE));
        return new PetitionList(
                summaries(found.getContent()), number, Math.clamp(found.getTotalPages(), 1, PetitionList.MOST_PAGES));
    }

    /** Empty too where there is one that the public does not see. */
    public Optional<PetitionSummary> bySlug(Slug slug) {
        return petitions.findBySlug(slug).map(this::summary).filter(PetitionSummary::isPublic);
    }

    /** Empty too where there is one that the public does not see. */
    public Optional<PetitionSummary> byId(PetitionId id) {
        return petitions.findById(id).map(this::summary).filter(PetitionSummary::isPublic);
    }

    /** Those of a campaign, oldest first. */
    public List<PetitionSummary> of(CampaignId campaign) {
        return summaries(petitions.ofCampaign(campaign, clock.instant(), Limit.of(Petitions.MOST))).stream()
                .filter(PetitionSummary::isPublic)
                .sorted(PetitionSummary.OLDEST_FIRST)
                .toList();
    }

    private PetitionSummary summary(Petition petition) {
        return petition.summary(clock.instant());
    }

    private List<PetitionSummary> summaries(List<Petition> found) {
        return found.stream().map(this::summary).toList();
    }
}
