package org.sextant.campaign.corridor;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.sextant.vocabulary.LocalizedText;

@Embeddable
record WaypointColumns(UUID id, LocalizedText title, LocalDate due, boolean reached) {

    Waypoint waypoint() {
        return new Waypoint(id, title, due, reached);
    }
}
