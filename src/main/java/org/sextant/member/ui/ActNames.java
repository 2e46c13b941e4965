package org.sextant.member.ui;

import java.util.Set;
import java.util.stream.IntStream;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Says in words what an entry of the audit trail says by its code: {@code wording-published} is a thing, and what was done to it. */
@Component
class ActNames {

    private static final String THING = "audit.thing.";
    private static final String DEED = "audit.deed.";

    private final Set<String> known;

    ActNames(Messages messages) {
        known = messages.keys(Language.EN);
    }

    /** The code itself where a feature has given it no words. */
    String of(String act, Words words) {
        return IntStream.iterate(act.lastIndexOf('-'), at -> at > 0, at -> act.lastIndexOf('-', at - 1))
                .filter(at ->
                        known.contains(THING + act.substring(0, at)) && known.contains(DEED + act.substring(at + 1)))
                .mapToObj(at -> words.of(
                        "audit.act",
                        "thing",
                        words.of(THING + act.substring(0, at)),
                        "deed",
                        words.of(DEED + act.substring(at + 1))))
                .findFirst()
                .orElse(act);
    }
}
