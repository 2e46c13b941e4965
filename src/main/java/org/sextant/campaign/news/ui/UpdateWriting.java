package org.sextant.campaign.news.ui;

import java.util.Map;
import org.sextant.campaign.news.UpdateText;
import org.sextant.vocabulary.Language;

/** What stands in the fields of an update, also where it could not be stored so. */
record UpdateWriting(Map<Language, String> titles, Map<Language, String> bodies) {

    String title(Language language) {
        return titles.getOrDefault(language, "");
    }

    String body(Language language) {
        return bodies.getOrDefault(language, "");
    }

    /** Whether it says what was stored. */
    boolean says(UpdateText text) {
        for (var language : Language.values()) {
            if (!title(language).equals(text.title().exactly(language).orElse(""))
                    || !body(language).equals(text.body().exactly(language).orElse(""))) {
                return false;
            }
        }
        return true;
    }
}
