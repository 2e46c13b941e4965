package org.sextant.petition.web;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.petition.addressee.Threshold;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;

/** All whom one petition asks, and the official channels that lead to them. */
record AddresseesPage(PageFrame frame, Shown shown, List<Asked> all, OfficialChannels known) {

    /** Those that are reached in steps. */
    List<Asked> withSteps() {
        return all.stream()
                .filter(asked -> !asked.addressee().thresholds().isEmpty())
                .toList();
    }

    /** What an official step sets off; a channel that is no longer in the file says nothing. */
    String effectOf(Threshold step) {
        return step.channel().flatMap(known::byKey).map(OfficialChannel::effect).orElse("");
    }

    List<Principle> signs() {
        return List.of(shown.campaign().principle());
    }

    String petition() {
        return frame.to(PetitionPage.pathOf(shown));
    }

    List<OfficialChannel> channels() {
        return all.stream()
                .flatMap(asked -> Stream.concat(asked.channel().stream(), stepsOf(asked)))
                .distinct()
                .toList();
    }

    /** What is known of channels is written in English. */
    boolean isForeign() {
        return frame.language() != Language.EN;
    }

    private Stream<OfficialChannel> stepsOf(Asked asked) {
        return asked.addressee().thresholds().stream()
                .flatMap(step -> step.channel().stream())
                .flatMap(key -> known.byKey(key).stream());
    }
}
