package org.sextant.observatory;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;

/**
 * A figure of a place.
 *
 * @param year that it is of
 * @param source as it is to be named
 * @param confirmed whether it was read in its source; otherwise it is only likely
 */
public record Indicator(CountryCode place, Kind kind, int year, BigDecimal figure, String source, boolean confirmed) {

    /** What is counted, in which unit, with how many digits after the point. */
    public enum Kind {
        /** People. */
        MIGRANT_STOCK(0),
        /** Percent of the people who live there. */
        MIGRANT_SHARE(1),
        /** People. */
        EMIGRANT_STOCK(0),
        /** People. */
        REFUGEES_HOSTED(0),
        /** For each thousand people who live there. */
        REFUGEES_HOSTED_PER_1000(1),
        /** People. */
        REFUGEES_ORIGINATING(0),
        /** Percent of the product. */
        REMITTANCES_RECEIVED_GDP(1),
        /** From 0 to 1. */
        HUMAN_DEVELOPMENT_INDEX(3),
        /** In US dollars of the year. */
        GNI_PER_CAPITA(0),
        /** People. */
        POPULATION(0);

        private final int digits;

        Kind(int digits) {
            this.digits = digits;
        }

        public int digits() {
            return digits;
        }

        /** Its name in addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> ofId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }
}
