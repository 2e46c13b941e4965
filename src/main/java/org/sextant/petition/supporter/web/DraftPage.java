package org.sextant.petition.supporter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.petition.supporter.SharedDraft;
import org.sextant.petition.web.Block;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;

/**
 * What a petition says so far, and the form for who stands behind it.
 *
 * @param late whether somebody wanted to and came too late just now
 */
record DraftPage(PageFrame frame, SharedDraft draft, Principle principle, SupporterForm form, boolean late) {

    List<Principle> signs() {
        return List.of(principle);
    }

    String title() {
        return draft.wordingFor(frame.language()).text().title();
    }

    List<Block> body() {
        return Block.of(draft.wordingFor(frame.language()).text().body());
    }

    Optional<Language> foreign() {
        return draft.foreignTo(frame.language());
    }

    /** In which it can be read. */
    List<Language> languages() {
        return List.of(Language.values()).stream()
                .filter(language -> draft.petition().newest(language).isPresent())
                .toList();
    }

    /** The last day on which anything is known of who supports it now. */
    LocalDate forgottenOn() {
        return draft.forgottenOn();
    }

    /** Where the form goes. */
    String action() {
        return frame.to(frame.path());
    }
}
