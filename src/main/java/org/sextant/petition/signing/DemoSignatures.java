package org.sextant.petition.signing;

import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seeds the demo's main petition up to as many signatures as are wished. Many go on after the application is ready. */
@Component
@Profile("demo")
@Order(35)
class DemoSignatures implements ApplicationRunner {

    private static final Slug PETITION = new Slug("ratify-icrmw");
    private static final long BEFORE_READY = 20_000;

    private final Petitions petitions;
    private final MadeUpSignatures signatures;
    private final Tally tally;
    private final long wanted;

    DemoSignatures(
            Petitions petitions,
            MadeUpSignatures signatures,
            Tally tally,
            @Value("${sextant.demo.seed-signatures}") long wanted) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.tally = tally;
        this.wanted = Math.clamp(wanted, 0, 10_000_000);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var petition = petitions.bySlug(PETITION).orElseThrow();
        // Counted from what is there, so that a second start, or one after a crash, adds only what is missing;
        // withdrawn ones are few.
        var missing = wanted - tally.of(petition.id());
        if (missing <= BEFORE_READY) {
            seed(petition, missing);
        } else {
            Thread.ofVirtual().name("demo-signatures").start(() -> seed(petition, missing));
        }
    }

    private void seed(PetitionSummary petition, long missing) {
        for (var left = missing; left > 0; left -= MadeUpSignatures.BATCH) {
            signatures.add(petition, (int) Math.min(left, MadeUpSignatures.BATCH));
        }
    }
}
