package org.sextant.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;

/**
 * A petition.
 *
 * @param state at the moment it was asked for
 * @param title of the approved wordings; of the drafts while none is approved
 * @param code short, for paper
 * @param closes the moment from which it can no longer be signed, as planned
 * @param openedAt when it opened or will open, once a second person has agreed to a wording
 * @param closedAt when somebody ended it, before that moment or without one
 * @param zone of the campaign, in which that moment is told
 * @param wordings the approved ones, newest version of each language
 * @param drafts what is not approved yet, by language
 * @param proposedBy who wants the drafts published, where somebody does
 * @param original the language it was first written in, which the others translate
 * @param sentBack the last proposal, where a second person gave it back and nothing was written since
 * @param opens the first day, where one is planned, in the campaign's zone
 * @param closing how it ended; empty while it has not
 * @param extension why it can be signed for longer than it first said
 */
public record PetitionSummary(
        PetitionId id,
        CampaignId campaign,
        Slug slug,
        PetitionState state,
        LocalizedText title,
        LocalizedText addressee,
        String code,
        int goal,
        Optional<Instant> closes,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        ZoneId zone,
        Set<OrganisationId> organisations,
        Map<Language, WordingSummary> wordings,
        Map<Language, WordingSummary> drafts,
        Optional<PersonId> proposedBy,
        Language original,
        Optional<SentBack> sentBack,
        Optional<LocalDate> opens,
        Optional<Closing> closing,
        Optional<Extension> extension) {

    /** Whether the public may know of it. */
    public boolean isPublic() {
        return state == PetitionState.OPEN || state == PetitionState.CLOSED;
    }

    /** When it is or was open to signatures; empty as long as it never was. */
    public Optional<SigningTime> signing() {
        return openedAt.map(from -> new SigningTime(from, closedAt.or(() -> closes)));
    }

    /** The last day on which it can be signed, in its zone. */
    public Optional<LocalDate> lastDay() {
        return closes.map(moment -> LocalDate.ofInstant(moment, zone).minusDays(1));
    }

    /** The newest text in that language: the draft, else the approved one. */
    public Optional<WordingSummary> newest(Language language) {
        return Optional.ofNullable(drafts.get(language)).or(() -> Optional.ofNullable(wordings.get(language)));
    }

    /** Whether the original was written anew and this language was not. */
    public boolean lagsBehind(Language language) {
        if (language == original || drafts.containsKey(language)) {
            return false;
        }
        var translation = Optional.ofNullable(wordings.get(language)).flatMap(WordingSummary::approvedAt);
        var source = Optional.ofNullable(wordings.get(original)).flatMap(WordingSummary::approvedAt);
        return translation.isPresent()
                && (drafts.containsKey(original)
                        || source.filter(translation.get()::isBefore).isPresent());
    }

    /** Whether both were written alike; how far it has come since is another matter. */
    boolean isWrittenAs(PetitionSummary other) {
        return wordings.equals(other.wordings)
                && drafts.equals(other.drafts)
                && addressee.equals(other.addressee)
                && goal == other.goal
                && closes.equals(other.closes)
                && original == other.original
                && organisations.equals(other.organisations);
    }

    public boolean isOpen() {
        return state == PetitionState.OPEN;
    }

    /** Whether its last day is over, and nobody has written down an answer. */
    public boolean waitsForAnswer() {
        return closing.filter(Closing.DATE::equals).isPresent();
    }

    /** The approved wording that a reader of that language is shown: theirs, else the English one, else any; empty while none is approved. */
    public Optional<WordingSummary> wordingFor(Language reader) {
        return Optional.ofNullable(wordings.get(reader))
                .or(() -> Optional.ofNullable(wordings.get(Language.EN)))
                .or(() -> wordings.values().stream().findFirst());
    }
}
