package org.sextant.campaign.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;

/** Between which days a campaign can plan; both are among them. */
public record Horizon(LocalDate first, LocalDate last) {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 20;

    /** Counted from the campaign's first day, so that whatever one campaign has planned fits into a copy of it. */
    public static Horizon of(CampaignSummary campaign) {
        return new Horizon(
                campaign.opens().minusYears(YEARS_BEFORE), campaign.opens().plusYears(YEARS_AFTER));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Why that day cannot be planned, in a sentence to stand at a field; empty where it can. */
    public Optional<String> refusal(LocalDate day, Words words) {
        return holds(day)
                ? Optional.empty()
                : Optional.of(
                        words.of("planning.form.day.reach", "first", words.date(first), "last", words.date(last)));
    }
}
