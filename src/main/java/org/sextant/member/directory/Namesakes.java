package org.sextant.member.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.member.Role;

/** People of one name, who may be one person. */
public record Namesakes(List<Namesake> people) {

    public Namesakes {
        people = List.copyOf(people);
    }

    /** One of them, with what helps to tell them apart. */
    public record Namesake(Found who, Set<Role> roles, Instant joined, Optional<Card> card) {

        public Namesake {
            roles = Set.copyOf(roles);
        }
    }
}
