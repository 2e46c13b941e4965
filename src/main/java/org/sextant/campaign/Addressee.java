package org.sextant.campaign;

import java.util.Optional;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/**
 * Whom a campaign asks.
 *
 * @param place the country it answers for or lies in; empty for one that belongs to none, such as a union of States
 * @param side its side of the corridor; empty where the campaign has none
 */
public record Addressee(LocalizedText name, AddresseeKind kind, Optional<CountryCode> place, Optional<Side> side) {

    /** The longest name in one language, in code points. */
    public static final int NAME_LENGTH = 160;

    public Addressee {
        CampaignPlan.fit(name, NAME_LENGTH);
    }
}
