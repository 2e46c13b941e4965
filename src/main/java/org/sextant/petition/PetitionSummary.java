package org.sextant.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
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
 * @param extensions why it can be signed for longer than it first said, the oldest first
 * @param draftPlea whom it is to speak to, with which goal, where that differs and is not approved yet
 * @param answers who of those whom it asks have answered, the oldest first; empty as well where it was answered before anybody wrote down by whom
 * @param nameNeeded whether everybody who signs says a name
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
        List<Extension> extensions,
        Optional<Plea> draftPlea,
        List<Answer> answers,
        boolean nameNeeded) {

    // Ids are made in the order of time.
    static final Comparator<PetitionSummary> OLDEST_FIRST =
            Comparator.comparing(petition -> petition.id().uuid());

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

    /** The day on which it ended, in its zone; empty while it has not. */
    public Optional<LocalDate> endedOn() {
        return closing.flatMap(
                how -> how == Closing.DATE ? lastDay() : closedAt.map(moment -> LocalDate.ofInstant(moment, zone)));
    }

    /** The newest text in that language: the draft, else the approved one. */
    public Optional<WordingSummary> newest(Language language) {
        return Optional.ofNullable(drafts.get(language)).or(() -> Optional.ofNullable(wordings.get(language)));
    }

    /** What it sets out to have signed, as it is written now: to be changed, or to be written again. */
    public PetitionPlan plan() {
        var texts = new EnumMap<Language, PetitionText>(Language.class);
        wordings.forEach((language, wording) -> texts.put(language, wording.text()));
        drafts.forEach((language, wording) -> texts.put(language, wording.text()));
        var plea = newestPlea();
        return new PetitionPlan(
                texts, plea.addressee(), plea.goal(), lastDay(), organisations, original, plea.nameNeeded());
    }

    /** Whom it speaks to with which goal, as that was written last. */
    public Plea newestPlea() {
        return draftPlea.orElseGet(() -> new Plea(addressee, goal, nameNeeded));
    }

    /** Whether there is something that a second person could agree to. */
    public boolean hasDraft() {
        return !drafts.isEmpty() || draftPlea.isPresent();
    }

    /** Whether the original was written anew and this language was not since, approved or not. */
    public boolean lagsBehind(Language language) {
        var source = newest(original).map(WordingSummary::writtenAt);
        return newest(language)
                .map(WordingSummary::writtenAt)
                .flatMap(translated -> source.filter(translated::isBefore))
                .isPresent();
    }

    /** Whether both were written alike; how far it has come since is another matter. */
    boolean isWrittenAs(PetitionSummary other) {
        return wordings.equals(other.wordings)
                && drafts.equals(other.drafts)
                && addressee.equals(other.addressee)
                && goal == other.goal
                && nameNeeded == other.nameNeeded
                && draftPlea.equals(other.draftPlea)
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

    /**
     * Whether its end is over and somebody whom it asks can still answer.
     *
     * @param asked how many it lists
     */
    public boolean waitsForAnswer(int asked) {
        return waitsForAnswer() || (isAnsweredInPart() && answers.size() < asked);
    }

    /** Whether it is known of some whom it asks that they have answered, and not of all. */
    public boolean isAnsweredInPart() {
        return !answers.isEmpty()
                && answers.stream().noneMatch(answer -> answer.by().isEmpty());
    }

    /** When the one at that place in its list of addressees has answered. */
    public Optional<LocalDate> answeredOn(int place) {
        return answers.stream()
                .filter(answer -> answer.isBy(place))
                .findFirst()
                .map(answer -> LocalDate.ofInstant(answer.at(), zone));
    }

    /** When all whom it asks have, where that was written down at once. */
    public Optional<LocalDate> answeredOn() {
        return answers.stream()
                .filter(answer -> answer.by().isEmpty())
                .findFirst()
                .map(answer -> LocalDate.ofInstant(answer.at(), zone));
    }

    /** The approved wording that a reader of that language is shown: theirs, else the English one, else any; empty while none is approved. */
    public Optional<WordingSummary> wordingFor(Language reader) {
        return Optional.ofNullable(wordings.get(reader))
                .or(() -> Optional.ofNullable(wordings.get(Language.EN)))
                .or(() -> wordings.values().stream().findFirst());
    }
}
