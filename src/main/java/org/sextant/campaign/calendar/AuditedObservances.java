package org.sextant.campaign.calendar;

import java.util.List;
import java.util.Optional;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

@Component
class AuditedObservances implements AuditedThings {

    private final Almanac almanac;

    AuditedObservances(Almanac almanac) {
        this.almanac = almanac;
    }

    @Override
    public List<AuditTable> tables() {
        return List.of();
    }

    @Override
    public Optional<LocalizedText> named(String act, String word) {
        return act.startsWith("observance-")
                ? Slug.parse(word).flatMap(almanac::byId).map(Observance::name)
                : Optional.empty();
    }
}
