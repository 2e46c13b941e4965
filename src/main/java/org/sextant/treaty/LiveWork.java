package org.sextant.treaty;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;

/** What people do now so that States join a treaty: a feature implements it as a bean, and is linked with its count on the tracker's rows. */
public interface LiveWork {

    /**
     * Something that is live and addressed to a State.
     *
     * @param path of its public page, after the language
     * @param signatures that count toward the State, for a petition, 0 where they are too few to be told; empty for what collects none
     */
    record Live(CountryCode state, String path, LocalizedText title, OptionalLong signatures) {}

    /** What is live for any of these demands. Costs no query of its own. */
    List<Live> of(Set<DemandId> demands);
}
