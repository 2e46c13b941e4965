package org.sextant.petition.supporter;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WordingSummary;
import org.sextant.vocabulary.Language;

/**
 * What the private link of a petition leads to.
 *
 * @param takes whether one can become a first supporter now
 */
public record SharedDraft(PetitionSummary petition, SupporterCallSummary call, boolean takes) {

    /** What it says so far, in the reader's language where it is written in it, else as it was first written; once it is public, what everybody reads. */
    public WordingSummary wordingFor(Language reader) {
        return (petition.isPublic() ? petition.wordingFor(reader) : soFar(reader)).orElseThrow(NoSuchCall::new);
    }

    private Optional<WordingSummary> soFar(Language reader) {
        return petition.newest(reader).or(() -> petition.newest(petition.original()));
    }

    /** The language of that wording, where it is another than the reader’s. */
    public Optional<Language> foreignTo(Language reader) {
        return Optional.of(wordingFor(reader).language()).filter(language -> language != reader);
    }

    /** The last day on which anything is known of who supports it now. */
    public LocalDate forgottenOn() {
        return LocalDate.ofInstant(call.closesAt().plus(SupporterCall.KEPT), petition.zone());
    }

    /** The same once it takes nobody any more. */
    public SharedDraft over() {
        return new SharedDraft(petition, call, false);
    }
}
