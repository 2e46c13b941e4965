package org.sextant.action.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionSummary;
import org.sextant.action.JoinAddress;
import org.sextant.action.SlotNumber;
import org.sextant.action.SlotSummary;
import org.sextant.action.When;
import org.sextant.shell.Words;

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
        return digest(Stream.concat(Stream.of(card.beginningOf(slot).toString(), ends.toString()), where)
                .collect(Collectors.joining("\n")));
    }

    private static String digest(String words) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
