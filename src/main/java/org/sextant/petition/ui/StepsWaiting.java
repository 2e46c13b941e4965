package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Planners;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.petition.addressee.ReachedStep;
import org.sextant.petition.addressee.ReachedStep.Kind;
import org.sextant.petition.addressee.ReachedSteps;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/** Tells those who plan a campaign that a petition has reached a goal or a threshold, and what follows from it. */
@SpringComponent
class StepsWaiting implements Waiting {

    private static final int MOST = 20;

    /** Whoever has not seen to it by then will hardly need to be told. */
    private static final int DAYS_AFTER = 30;

    private final ReachedSteps reached;
    private final OfficialChannels channels;
    private final Petitions petitions;
    private final Planners campaigns;
    private final Messages messages;

    StepsWaiting(
            ReachedSteps reached,
            OfficialChannels channels,
            Petitions petitions,
            Planners campaigns,
            Messages messages) {
        this.reached = reached;
        this.channels = channels;
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        var recently = reached.since(
                today.minusDays(DAYS_AFTER + 1).atStartOfDay(ZoneOffset.UTC).toInstant());
        if (recently.isEmpty()) {
            return List.of();
        }
        return campaigns.plannedBy(person).stream()
                .flatMap(campaign -> petitions.of(campaign.id()).stream()
                        .filter(petition -> recently.contains(petition.id()))
                        .flatMap(petition -> reached.of(petition.id()).stream()
                                .filter(step -> day(step, petition).isAfter(today.minusDays(DAYS_AFTER)))
                                .map(step -> row(campaign, petition, step, words))))
                .limit(MOST)
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        // Two days more, wherever the day is told.
        var recently = latest.minusDays(DAYS_AFTER + 3).atStartOfDay(ZoneOffset.UTC);
        var some = reached.since(recently.toInstant());
        return some.isEmpty() ? Set.of() : campaigns.among(people, petitions.campaignsOf(some));
    }

    private static LocalDate day(ReachedStep step, PetitionSummary petition) {
        return LocalDate.ofInstant(step.at(), petition.zone());
    }

    private Row row(CampaignSummary campaign, PetitionSummary petition, ReachedStep step, Words words) {
        return new Row(
                Sort.TASK,
                Urgency.THIS_WEEK,
                campaign.principle(),
                words.of("waiting.step.kind"),
                petition.title().in(words.language()),
                why(petition, step, words),
                words.of("waiting.step.act"),
                Address.of(campaign, petition),
                petition.id() + " " + step.kind() + " " + step.at() + " " + step.signatures() + " "
                        + step.addressee().in(Language.EN));
    }

    private String why(PetitionSummary petition, ReachedStep step, Words words) {
        var channel = step.channel().flatMap(channels::byKey);
        return words.of(
                "waiting.step.why",
                // Of a channel that is no longer in the file nothing more is known.
                step.kind() == Kind.OFFICIAL && channel.isEmpty() ? Kind.TARGET : step.kind(),
                "signatures",
                step.signatures(),
                "day",
                words.date(day(step, petition)),
                "addressee",
                step.addressee().in(words.language()),
                "effect",
                channel.map(OfficialChannel::effect)
                        .or(() -> step.effect().map(effect -> effect.in(words.language())))
                        .orElse(""),
                "host",
                channel.map(OfficialChannel::host).orElse(""));
    }
}
