package org.sextant.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Planners;
import org.sextant.member.RoleHolders;
import org.sextant.petition.PetitionRepository.Written;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where petitions wait for somebody, and for whom of many people they may. What waits, {@link Petitions} tells each of them. */
@Service
@Transactional(readOnly = true)
public class WaitingPetitions {

    private final PetitionRepository petitions;
    private final Planners planners;
    private final RoleHolders holders;
    private final Campaigns campaigns;
    private final Clock clock;

    WaitingPetitions(
            PetitionRepository petitions, Planners planners, RoleHolders holders, Campaigns campaigns, Clock clock) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.planners = planners;
        this.holders = holders;
        this.clock = clock;
    }

    /** Those of the people who plan a campaign with a petition whose last day was over after that moment, and of which nobody has written down an answer. */
    public Set<PersonId> unanswered(Set<PersonId> people, Instant after) {
        return planners.among(people, petitions.withUnanswered(after, clock.instant()));
    }

    /** Those of the people who may translate a petition that can be signed and lacks a language, or says old words in one. */
    public Set<PersonId> translating(Set<PersonId> people) {
        var written =
                petitions.openAsWritten(clock.instant()).stream().collect(Collectors.groupingBy(Written::getPetition));
        var spoken = campaigns.languages(written.values().stream()
                .map(WaitingPetitions::campaign)
                .distinct()
                .toList());
        var lacking = written.values().stream()
                .filter(newest -> isLacking(newest, spoken.getOrDefault(campaign(newest), Set.of())))
                .map(WaitingPetitions::campaign)
                .distinct()
                .toList();
        return planners.allowed(people, PetitionRight.TRANSLATE, lacking);
    }

    private static CampaignId campaign(List<Written> newest) {
        return new CampaignId(newest.getFirst().getCampaign());
    }

    private static boolean isLacking(List<Written> newest, Set<Language> spoken) {
        var at = newest.stream().collect(Collectors.toMap(Written::getLanguage, Written::getWrittenAt));
        var original = at.get(Language.valueOf(newest.getFirst().getOriginal()));
        return !at.keySet().containsAll(spoken)
                || (original != null && at.values().stream().anyMatch(translated -> translated.isBefore(original)));
    }

    /** Those of the people who proposed a wording that is not published, or may be the second person under one. */
    public Set<PersonId> proposed(Set<PersonId> people) {
        var some = new HashSet<>(petitions.proposers());
        some.addAll(petitions.sentBackTo());
        some.retainAll(people);
        var proposed = petitions.withProposed();
        if (!proposed.isEmpty()) {
            some.addAll(planners.allowed(people, PetitionRight.WRITE, proposed));
            some.addAll(holders.allowed(people, PetitionRight.APPROVE, Set.of()));
        }
        return some;
    }
}
