package org.sextant.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How the plan is shown … */
class LookTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @EnumSource(Look.Kind.class)
    void comesBackFromTheAddress(Look.Kind kind) {
        var look = new Look(kind, YearMonth.from(TODAY));

        assertThat(Look.of(look.inAddress(), Look.Kind.LIST, TODAY)).isEqualTo(look);
    }

    @Test
    void saysWhichMonth() {
        var look = new Look(Look.Kind.MONTH, YearMonth.of(2027, 3));

        assertThat(look.inAddress().getQueryString()).isEqualTo("view=month&month=2027-03");
        assertThat(Look.of(look.inAddress(), Look.Kind.LIST, TODAY)).isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource({"view=chart", "view=", "view=LIST", "month=2027-13", "month=soon", "month=99999-01", "''"})
    void isAsUsualWhereTheAddressSaysNothingThatCanBeRead(String query) {
        assertThat(Look.of(QueryParameters.fromString(query), Look.Kind.TIMELINE, TODAY))
                .isEqualTo(new Look(Look.Kind.TIMELINE, YearMonth.of(2026, 11)));
    }
}
