package org.sextant.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells what became of letters: how many in the metrics, and of those that came back to the features that want to know. */
@Component
class Reports {

    private final MeterRegistry meters;
    private final ObjectProvider<Returned> features;

    Reports(MeterRegistry meters, ObjectProvider<Returned> features, OutgoingMail outgoing) {
        this.meters = meters;
        this.features = features;
        meters.gauge("sextant.mail.waiting", outgoing, OutgoingMail::waiting);
    }

    void done(Fate fate, List<Posted> letters) {
        count(fate.name().toLowerCase(Locale.ROOT), letters.size());
        if (fate == Fate.UNDELIVERABLE) {
            letters.forEach(posted -> posted.letter()
                    .ifPresent(letter -> features.forEach(feature -> feature.undeliverable(letter.to()))));
        }
    }

    void givenUp(long letters) {
        count("given-up", letters);
    }

    private void count(String outcome, long letters) {
        meters.counter("sextant.mail", "outcome", outcome).increment((double) letters);
    }
}
