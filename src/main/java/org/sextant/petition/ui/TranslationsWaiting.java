package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/** Petitions whose original was written anew while a translation stayed as it was, for those who may write them. */
@SpringComponent
class TranslationsWaiting implements Waiting {

    private static final int MOST = 20;

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Messages messages;

    TranslationsWaiting(Petitions petitions, Campaigns campaigns, Messages messages) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language reader, LocalDate today) {
        var words = messages.in(reader);
        return campaigns.plannedBy(person).stream()
                .flatMap(campaign -> petitions.of(campaign.id()).stream()
                        .filter(PetitionSummary::isOpen)
                        .flatMap(petition -> row(campaign, petition, words).stream()))
                .limit(MOST)
                .toList();
    }

    private static Optional<Row> row(CampaignSummary campaign, PetitionSummary petition, Words words) {
        var behind =
                Arrays.stream(Language.values()).filter(petition::lagsBehind).toList();
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(
                        pressing(petition),
                        campaign.principle(),
                        words.of("waiting.translation.kind"),
                        petition.title().in(words.language()),
                        words.of(
                                "waiting.translation.why",
                                "number",
                                behind.size(),
                                "languages",
                                words.list(behind.stream().map(words::nameOf).toList())),
                        words.of("waiting.translation.act"),
                        Address.of(campaign, petition),
                        petition.id().toString()));
    }

    // A signer reads the old words as long as the new ones are missing.
    private static Pressing pressing(PetitionSummary petition) {
        return petition.lastDay().map(Urgency.THIS_WEEK::by).orElse(Urgency.THIS_WEEK);
    }
}
