package org.sextant.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sextant.vocabulary.PersonId;

/** Goes through many people, a page at a time. */
final class Rounds {

    private Rounds() {}

    static void of(Function<Optional<PersonId>, List<PersonId>> pages, Consumer<PersonId> work) {
        ofPages(pages, page -> page.forEach(work));
    }

    static void ofPages(Function<Optional<PersonId>, List<PersonId>> pages, Consumer<List<PersonId>> work) {
        var page = pages.apply(Optional.empty());
        while (!page.isEmpty()) {
            work.accept(page);
            page = pages.apply(Optional.of(page.getLast()));
        }
    }
}
