package org.sextant.programme;

import java.util.Arrays;
import java.util.List;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** The words by which people look for a demand, for readers of one language. Editors keep them in one list; of those that were shipped it is known in which language they are. */
@Component
public class DemandTags {

    private final ShippedProgramme shipped = new ShippedProgramme();

    /** Those of the language, and those of which nobody knows the language, in the order of the list. */
    public List<String> of(DemandSummary demand, Language language) {
        var own = shipped.tags(language, demand.id());
        return demand.tags().stream()
                .filter(tag -> own.contains(tag) || isOfNone(tag, demand))
                .toList();
    }

    private boolean isOfNone(String tag, DemandSummary demand) {
        return Arrays.stream(Language.values())
                .noneMatch(language -> shipped.tags(language, demand.id()).contains(tag));
    }
}
