package org.sextant.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/**
 * A demand and how far it has come.
 *
 * @param met how a stranger could check that it is met
 * @param addressees whom it is addressed to
 * @param tags words by which people look for it, in any language
 * @param state the furthest that those who act have brought it anywhere
 * @param places how far it has come in each place that somebody named, or of which facts show that it is met there
 * @param retired since when and why the programme makes it no longer; empty where it does
 */
public record DemandSummary(
        DemandId id,
        Principle principle,
        LocalizedText title,
        LocalizedText text,
        LocalizedText met,
        Paragraphs paragraphs,
        Set<AddresseeKind> addressees,
        List<String> tags,
        DemandState state,
        Map<CountryCode, DemandState> places,
        Optional<Retired> retired) {

    /** Whether the programme makes it today. */
    public boolean isInForce() {
        return retired.isEmpty();
    }

    /** How far it has come there, if it has. */
    public Optional<DemandState> stateIn(CountryCode place) {
        return Optional.ofNullable(places.get(place));
    }
}
