package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.Concern;

class BoardFilterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board",
                "board?concern=no-result",
                "board?kind=tasks&country=CM",
                "board?state=under-way&view=table",
                "board?concern=late&kind=event&country=IT&week=2026-W53&person=01939f2e-8a10-7000-8000-0000000000aa"
            })
    void findsInAnAddressWhatItWroteThere(String address) {
        assertThat(read(address).at("board")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board?concern=nothing",
                "board?kind=",
                "board?country=XX",
                "board?person=1",
                "board?person=01939F2E",
                "board?state=OPEN",
                "board?week=2027-W53",
                "board?week=2026-49",
                "board?view=other&page=7"
            })
    void filtersNothingWhereItCannotBeRead(String address) {
        assertThat(read(address).isClear()).isTrue();
    }

    @Test
    void keepsTheFormWhenItIsCleared() {
        var table = read("board?concern=late&view=table");

        assertThat(table.cleared().at("board")).isEqualTo("board?view=table");
        assertThat(table.asTable(false).wanted(Trait.CONCERN)).contains(Concern.LATE);
    }

    private static BoardFilter read(String address) {
        var query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        return BoardFilter.of(QueryParameters.fromString(query));
    }
}
