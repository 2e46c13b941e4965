package org.sextant.petition.web;

import java.time.Instant;
import java.util.List;
import org.sextant.petition.WordingSummary;
import org.sextant.petition.signing.DayCount;
import org.sextant.petition.signing.Origin;

/**
 * A petition for whoever reckons on with it. Nothing in it is about anybody.
 *
 * @param petition by its slug
 * @param signatures that count
 * @param byCountry as it stood when the day began
 */
record OpenPetition(
        String petition,
        long signatures,
        Instant asOf,
        List<DayCount> byDay,
        List<Origin> byCountry,
        List<Text> texts) {

    /**
     * A text that people put their name to.
     *
     * @param sha256 of its exact bytes, in hexadecimal
     */
    record Text(String language, int version, String sha256) {

        static Text of(WordingSummary wording) {
            return new Text(wording.language().tag(), wording.version(), wording.sha256());
        }
    }
}
