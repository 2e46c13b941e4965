package org.sextant.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PlainText;

/**
 * What a campaign sets out to do.
 *
 * @param demands the first one's principle is the campaign's
 * @param languages in which the campaign speaks
 * @param opens in the campaign's zone
 * @param ends the last day, in the campaign's zone
 * @param organisations who stand behind it when it starts; who joins later is asked, and agrees
 */
public record CampaignPlan(
        LocalizedText title,
        LocalizedText summary,
        Set<DemandId> demands,
        Set<Language> languages,
        List<Addressee> addressees,
        LocalDate opens,
        Optional<LocalDate> ends,
        ZoneId zone,
        Set<OrganisationId> organisations) {

    /** The longest title in one language, in code points. */
    public static final int TITLE_LENGTH = 120;

    /** The longest summary in one language, in code points. */
    public static final int SUMMARY_LENGTH = 600;

    /** The most demands, and the most addressees, of one campaign. */
    public static final int MOST = 20;

    public CampaignPlan {
        fit(title, TITLE_LENGTH);
        fit(summary, SUMMARY_LENGTH);
        demands = inOrder(demands);
        languages = inOrder(languages);
        addressees = List.copyOf(addressees);
        organisations = inOrder(organisations);
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("A campaign carries at least one demand");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A campaign speaks at least one language");
        }
        if (demands.size() > MOST || addressees.size() > MOST || organisations.size() > MOST) {
            throw new IllegalArgumentException("A campaign has at most " + MOST + " of each");
        }
        if (ends.filter(opens::isAfter).isPresent()) {
            throw new IllegalArgumentException("A campaign does not end before it opens");
        }
    }

    private static <T> Set<T> inOrder(Set<T> given) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }

    static void fit(LocalizedText text, int length) {
        if (text.texts().values().stream().anyMatch(words -> PlainText.length(words) > length)) {
            throw new IllegalArgumentException("A text of a campaign is longer than " + length + " characters");
        }
    }
}
