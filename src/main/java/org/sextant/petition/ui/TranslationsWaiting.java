package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.petition.PetitionRight;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/**
 * Petitions whose original was written anew while a translation stayed as it was, and those that do not speak all languages of their campaign, for those who may translate them.
 * Whoever translates for the whole platform is told of every campaign; whoever organizes there only of those in whose team they are.
 */
@SpringComponent
class TranslationsWaiting implements Waiting {

    private static final int MOST = 20;

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Mandates mandates;
    private final Messages messages;

    TranslationsWaiting(Petitions petitions, Campaigns campaigns, Mandates mandates, Messages messages) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language reader, LocalDate today) {
        var translating = mandates.of(person).stream()
                .filter(held ->
                        PetitionRight.TRANSLATE.heldAs(held.role(), held.scope().kind()))
                .toList();
        if (translating.isEmpty()) {
            return List.of();
        }
        var words = messages.in(reader);
        var own = campaigns.of(person).stream()
                .filter(campaign -> translating.stream().anyMatch(held -> reaches(held.scope(), campaign)))
                .toList();
        var everywhere = translating.stream()
                .anyMatch(held -> held.role() == Role.TRANSLATOR && held.scope().equals(Scope.PLATFORM));
        return Stream.concat(rows(own, words), everywhere ? others(own, words) : Stream.empty())
                .limit(MOST)
                .toList();
    }

    private static boolean reaches(Scope scope, CampaignSummary campaign) {
        return scope.equals(Scope.PLATFORM)
                || scope.equals(Scope.of(campaign.id()))
                || campaign.organisations().stream().map(Scope::of).anyMatch(scope::equals);
    }

    private Stream<Row> rows(List<CampaignSummary> some, Words words) {
        return some.stream()
                .flatMap(campaign -> petitions.of(campaign.id()).stream()
                        .filter(PetitionSummary::isOpen)
                        .flatMap(petition -> row(campaign, petition, words).stream()));
    }

    private Stream<Row> others(List<CampaignSummary> own, Words words) {
        var live = campaigns.live().stream()
                .filter(campaign -> !own.contains(campaign))
                .collect(Collectors.toMap(CampaignSummary::id, campaign -> campaign));
        return petitions.open().stream()
                .flatMap(petition -> Stream.ofNullable(live.get(petition.campaign()))
                        .flatMap(campaign -> row(campaign, petition, words).stream()));
    }

    private static Optional<Row> row(CampaignSummary campaign, PetitionSummary petition, Words words) {
        var behind =
                Arrays.stream(Language.values()).filter(petition::lagsBehind).toList();
        var missing = campaign.languages().stream()
                .filter(language -> petition.newest(language).isEmpty())
                .sorted()
                .toList();
        var why = Stream.of(
                        why("waiting.translation.why", behind, words),
                        why("waiting.translation.missing", missing, words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(
                        pressing(petition),
                        campaign.principle(),
                        words.of("waiting.translation.kind"),
                        petition.title().in(words.language()),
                        why,
                        words.of("waiting.translation.act"),
                        Address.of(campaign, petition)));
    }

    private static Optional<String> why(String key, List<Language> some, Words words) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(words.of(
                        key,
                        "number",
                        some.size(),
                        "languages",
                        words.list(some.stream().map(words::nameOf).toList())));
    }

    // A signer reads the old words as long as the new ones are missing.
    private static Pressing pressing(PetitionSummary petition) {
        return petition.lastDay().map(Urgency.THIS_WEEK::by).orElse(Urgency.THIS_WEEK);
    }
}
