package org.sextant.action.signup;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionSummary;
import org.sextant.action.JoinAddress;
import org.sextant.action.SlotNumber;
import org.sextant.action.SlotSummary;
import org.sextant.action.When;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Sha256;

/**
 * What somebody signed up for.
 *
 * @param action with its place
 */
record Appointment(ActionSummary action, SlotNumber slot) {

    String when(Words words) {
        return When.inFull(action.card(), slot, words);
    }

    /** Where to join it, as far as a letter may say it: a mailbox may be read by others, so that of a sensitive one it says nothing. */
    Optional<JoinAddress> join() {
        var outline = action.plan().outline();
        return outline.sensitive() ? Optional.empty() : outline.venue().join();
    }

    /** Tells this time and place from any other, and says neither: it is kept with each who was told of it. */
    String mark() {
        var card = action.card();
        var ends = card.slot(slot).map(SlotSummary::ends).orElse(card.ends());
        var plan = action.plan();
        var where = Stream.concat(
                plan.where().map(place -> place.texts().toString()),
                plan.outline().venue().join().stream().map(JoinAddress::url));
        return Sha256.hex(Stream.concat(Stream.of(card.beginningOf(slot).toString(), ends.toString()), where)
                .collect(Collectors.joining("\n")));
    }
}
