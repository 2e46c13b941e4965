package org.sextant.action;

import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.vocabulary.LocalizedText;

/**
 * Where people meet and where they go, and what one should know to come safely.
 *
 * @param access for who comes on wheels, with children, or needs a rest
 * @param safety what to bring and what not, whom to call
 */
public record Way(
        Optional<LocalizedText> meetingPoint,
        Optional<LocalizedText> route,
        Optional<LocalizedText> access,
        Optional<LocalizedText> safety) {

    /** The longest of these texts in one language, in code points. */
    public static final int LENGTH = 1000;

    public Way {
        Stream.of(meetingPoint, route, access, safety)
                .flatMap(Optional::stream)
                .forEach(text -> Outline.fit(text, LENGTH));
    }

    /** What everybody may know of a sensitive one: whether they can come, not where to. */
    Way hidden() {
        return new Way(Optional.empty(), Optional.empty(), access, Optional.empty());
    }

    /** Whether what everybody may read says where it is. */
    public boolean isGivenAwayBy(Outline outline) {
        var open = Stream.of(Optional.of(outline.title()), Optional.of(outline.text()), access)
                .flatMap(Optional::stream)
                .toList();
        var secret = Stream.of(outline.venue().place(), meetingPoint, route)
                .flatMap(Optional::stream)
                .toList();
        return secret.stream().anyMatch(place -> open.stream().anyMatch(words -> Venue.names(place, words)));
    }

    /** Whether these words say where it meets or goes. */
    boolean isNamedIn(LocalizedText words) {
        return Stream.of(meetingPoint, route).flatMap(Optional::stream).anyMatch(place -> Venue.names(place, words));
    }
}
