package org.sextant.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/**
 * A treaty.
 *
 * @param called what people call it
 * @param title its official one; where a language has none, the usual translation
 * @param adopted the day on which its text was adopted
 * @param inForce empty where it is not in force, as far as is known
 * @param condition when it enters into force, in English
 * @param source where its facts come from, in English
 * @param demands of the programme that ask for it
 * @param within the regional group whose members alone can join; empty where every State can
 */
public record Treaty(
        TreatyId id,
        LocalizedText called,
        LocalizedText title,
        LocalDate adopted,
        Optional<LocalDate> inForce,
        String depositary,
        List<Principle> principles,
        String condition,
        String source,
        Set<DemandId> demands,
        Optional<String> within) {

    public Treaty {
        principles = List.copyOf(principles);
        demands = Set.copyOf(demands);
    }
}
