package org.sextant.action.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What a board draws, as its element wants it: everything in the reader's words. Nothing of it is kept on the server.
 *
 * @param region the name of what scrolls
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Sheet(String region, Optional<List<Lane>> lanes, Optional<Table> table) {

    /**
     * A lane.
     *
     * @param step the one that leads into it
     * @param more where the rest is
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Lane(String title, String step, String number, List<Card> cards, Optional<More> more) {}

    record More(String href, String words) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Card(
            String id,
            String href,
            String title,
            int principle,
            String line,
            List<Sign> badges,
            Optional<String> people,
            Optional<Goal> goal,
            Optional<String> inCharge,
            Optional<Move> move) {}

    /** @param name for those who listen */
    record Goal(int now, int of, String name) {}

    record Move(String words, String name, List<Step> steps) {}

    record Step(String name, String words) {}

    /** @param chooseAll the name of the box that chooses all rows; empty where nothing can be chosen */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Table(List<String> columns, Optional<String> chooseAll, List<Row> rows) {}

    record Row(
            String id,
            String href,
            String title,
            String choose,
            String kind,
            String when,
            String where,
            String inCharge,
            String people,
            String state,
            List<Sign> badges) {}
}
