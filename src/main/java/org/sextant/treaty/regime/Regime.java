package org.sextant.treaty.regime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.PartialDate;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/**
 * A regime of free movement.
 *
 * @param id as in {@code ecowas}
 * @param instrument that founded it, in English
 * @param adopted empty where it is not confirmed
 * @param inForce empty where it is not confirmed, or not in force
 * @param note what else one should know
 * @param source in English
 */
public record Regime(
        String id,
        LocalizedText name,
        String instrument,
        Optional<PartialDate> adopted,
        Optional<PartialDate> inForce,
        Map<Freedom, Grant> grants,
        LocalizedText note,
        String source,
        PartialDate asOf,
        Confidence confidence,
        List<Membership> members) {

    public Regime {
        grants = Map.copyOf(grants);
        members = List.copyOf(members);
    }

    Regime with(List<Membership> some) {
        return new Regime(id, name, instrument, adopted, inForce, grants, note, source, asOf, confidence, some);
    }

    public Grant grants(Freedom freedom) {
        return Objects.requireNonNullElse(grants.get(freedom), Grant.UNKNOWN);
    }

    public Optional<Membership> of(CountryCode code) {
        return members.stream()
                .filter(member -> member.place().code().equals(code))
                .findFirst();
    }
}
