package org.sextant.treaty.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.shell.Messages;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.ladder.Aim;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** Everything that steps lead to, and where anybody reads of it: the treaties, and the conference on the page of its demand. */
@Component
class Ways {

    /** @param path of the public page, after the language */
    record Way(Aim aim, LocalizedText called, String path, Set<Principle> principles) {}

    private final Treaties treaties;
    private final Messages messages;

    Ways(Treaties treaties, Messages messages) {
        this.treaties = treaties;
        this.messages = messages;
    }

    List<Way> all() {
        return Stream.concat(
                        treaties.all().stream()
                                .map(treaty -> new Way(
                                        Aim.of(treaty.id()),
                                        treaty.called(),
                                        "/treaties/" + treaty.id(),
                                        Set.copyOf(treaty.principles()))),
                        Stream.of(conference()))
                .toList();
    }

    private Way conference() {
        return new Way(
                Aim.CONFERENCE,
                messages.everywhere(words -> words.of("treaty.conference.title")),
                "/demands/" + Aim.CONFERENCE,
                Set.of(Principle.FREE_MOVEMENT, Principle.INTERNATIONAL_LAW));
    }
}
