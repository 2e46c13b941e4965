package org.sextant.member.joint;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.Ids;

/** Identifies a joint act; a UUIDv7, so ids sort by the time they were made. */
@Embeddable
public record JointActId(UUID uuid) implements Serializable {

    static JointActId fresh(Ids ids) {
        return new JointActId(ids.next());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
