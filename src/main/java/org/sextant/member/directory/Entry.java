package org.sextant.member.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.member.Role;

/** What the directory of a scope says of one person. */
public record Entry(Found who, Set<Role> roles, Optional<Card> card, Set<String> tags, List<Note> notes) {

    public Entry {
        roles = Set.copyOf(roles);
        notes = List.copyOf(notes);
    }
}
