package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.petition.PetitionRight;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** What there is to translate for a person: in their own campaigns, and for a translator of the platform in all that are live. */
@SpringComponent
class ToTranslate {

    /** An open petition and what it lacks, at least one language. */
    record Piece(CampaignSummary campaign, PetitionSummary petition, List<Language> behind, List<Language> missing) {

        private static Piece of(CampaignSummary campaign, PetitionSummary petition) {
            return new Piece(
                    campaign,
                    petition,
                    Arrays.stream(Language.values())
                            .filter(petition::lagsBehind)
                            .toList(),
                    campaign.languages().stream()
                            .filter(language -> petition.newest(language).isEmpty())
                            .sorted()
                            .toList());
        }

        boolean lacks(Language language) {
            return behind.contains(language) || missing.contains(language);
        }

        private boolean isWhole() {
            return behind.isEmpty() && missing.isEmpty();
        }
    }

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Mandates mandates;

    ToTranslate(Petitions petitions, Campaigns campaigns, Mandates mandates) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.mandates = mandates;
    }

    /** Whether they translate anywhere. */
    boolean translates(PersonId person) {
        return !translating(person).isEmpty();
    }

    /** Their own campaigns' first. */
    List<Piece> of(PersonId person, int most) {
        var translating = translating(person);
        if (translating.isEmpty()) {
            return List.of();
        }
        var own = campaigns.of(person).stream()
                .filter(campaign -> translating.stream().anyMatch(held -> reaches(held.scope(), campaign)))
                .toList();
        var everywhere = translating.stream()
                .anyMatch(held -> held.role() == Role.TRANSLATOR && held.scope().equals(Scope.PLATFORM));
        return Stream.concat(pieces(own), everywhere ? others(own) : Stream.empty())
                .limit(most)
                .toList();
    }

    private List<MandateSummary> translating(PersonId person) {
        return mandates.of(person).stream()
                .filter(held ->
                        PetitionRight.TRANSLATE.heldAs(held.role(), held.scope().kind()))
                .toList();
    }

    private static boolean reaches(Scope scope, CampaignSummary campaign) {
        return scope.equals(Scope.PLATFORM)
                || scope.equals(Scope.of(campaign.id()))
                || campaign.organisations().stream().map(Scope::of).anyMatch(scope::equals);
    }

    private Stream<Piece> pieces(List<CampaignSummary> some) {
        return some.stream()
                .flatMap(campaign -> petitions.of(campaign.id()).stream()
                        .filter(PetitionSummary::isOpen)
                        .map(petition -> Piece.of(campaign, petition)))
                .filter(piece -> !piece.isWhole());
    }

    private Stream<Piece> others(List<CampaignSummary> own) {
        var live = campaigns.live().stream()
                .filter(campaign -> !own.contains(campaign))
                .collect(Collectors.toMap(CampaignSummary::id, campaign -> campaign));
        return petitions.open().stream()
                .flatMap(petition ->
                        Stream.ofNullable(live.get(petition.campaign())).map(campaign -> Piece.of(campaign, petition)))
                .filter(piece -> !piece.isWhole());
    }
}
