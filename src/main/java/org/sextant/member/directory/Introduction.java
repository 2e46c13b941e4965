package org.sextant.member.directory;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.member.PersonName;

/**
 * What somebody who invites others says of one of them.
 *
 * @param card what they may take over for a card of their own
 * @param tags that they are to bear where they are invited to
 */
public record Introduction(Optional<PersonName> name, Card card, Set<String> tags) {

    public static final Introduction NONE = new Introduction(Optional.empty(), Card.EMPTY, Set.of());

    public Introduction {
        tags = tags.stream()
                .flatMap(tag -> Tags.parse(tag).stream())
                .limit(Tags.MOST)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Hides it, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "an introduction";
    }
}
