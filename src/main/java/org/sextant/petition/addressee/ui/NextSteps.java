package org.sextant.petition.addressee.ui;

import java.time.Clock;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Ahead;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.petition.addressee.Reached;
import org.sextant.shell.Words;

/** What comes next on the way to each addressee of a petition: how many are missing, and how many days are left. */
final class NextSteps {

    private final PetitionSummary petition;
    private final OfficialChannels channels;
    private final Reached reached;
    private final Clock clock;

    NextSteps(PetitionSummary petition, OfficialChannels channels, Reached reached, Clock clock) {
        this.petition = petition;
        this.channels = channels;
        this.reached = reached;
        this.clock = clock;
    }

    Optional<OfficialChannel> channelOf(Addressee addressee) {
        return addressee.channel().flatMap(channels::byKey);
    }

    /** That the one at that place has answered, where it has. */
    Optional<String> answered(int place, Words words) {
        return petition.answeredOn(place).map(day -> words.of("petition.asked.answered", "day", words.date(day)));
    }

    String of(Addressee addressee, Words words) {
        if (addressee.thresholds().isEmpty()) {
            return "";
        }
        var signatures = reached.by(petition.id(), addressee).orElse(0);
        return addressee
                .ahead(signatures, petition.openedAt(), clock.instant())
                .map(step -> said(step, words))
                .orElseGet(() -> words.of("petition.step.all"));
    }

    private static String said(Ahead step, Words words) {
        var number = words.of(
                "petition.step.missing", "signatures", step.threshold().signatures(), "missing", step.missing());
        if (step.isOver()) {
            return number + " " + words.of("petition.step.over");
        }
        return step.daysLeft().isEmpty()
                ? number
                : number + " "
                        + words.of("petition.step.left", "days", step.daysLeft().getAsInt());
    }
}
