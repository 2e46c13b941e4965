package org.sextant.campaign.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the plan is shown. It stands in the address, so that it can be sent to somebody. */
record Look(Kind kind, YearMonth month) {

    /** The ways in which it can be shown. */
    enum Kind {
        TIMELINE,
        MONTH,
        LIST;

        String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String VIEW = "view";
    private static final String WHICH = "month";
    private static final Pattern MONTH = Pattern.compile("[1-9]\\d{3}-(0[1-9]|1[0-2])");

    /**
     * Reads an address; what it does not say, or not well, is as usual.
     *
     * @param usual on this screen
     */
    static Look of(QueryParameters asked, Kind usual, LocalDate today) {
        var kind = asked.getSingleParameter(VIEW)
                .flatMap(view -> Arrays.stream(Kind.values())
                        .filter(one -> one.inAddress().equals(view))
                        .findFirst())
                .orElse(usual);
        var month = asked.getSingleParameter(WHICH)
                .filter(MONTH.asMatchPredicate())
                .map(YearMonth::parse)
                .orElse(YearMonth.from(today));
        return new Look(kind, month);
    }

    Look as(Kind other) {
        return new Look(other, month);
    }

    Look in(YearMonth other) {
        return new Look(kind, other);
    }

    QueryParameters inAddress() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(VIEW, kind.inAddress());
        if (kind == Kind.MONTH) {
            parameters.put(WHICH, month.toString());
        }
        return QueryParameters.simple(parameters);
    }
}
