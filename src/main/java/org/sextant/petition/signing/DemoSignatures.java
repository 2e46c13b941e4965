package org.sextant.petition.signing;

import java.util.Map;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seeds the demo's main petition up to as many signatures as are wished, some of them with a name, and two others a little. Many go on after the application is ready. */
@Component
@Profile("demo")
@Order(35)
class DemoSignatures implements ApplicationRunner {

    private static final Slug PETITION = new Slug("ratify-icrmw");
    private static final long BEFORE_READY = 20_000;

    /** Where at least so many are wished for the main one. */
    private static final long ENOUGH = 1_000;

    private static final Map<Slug, Integer> OTHERS =
            Map.of(new Slug("seats-for-all-who-live-here"), 640, new Slug("money-home-without-toll"), 410);

    private final Petitions petitions;
    private final MadeUpSignatures signatures;
    private final MadeUpSigners signers;
    private final Tally tally;
    private final long wanted;

    DemoSignatures(
            Petitions petitions,
            MadeUpSignatures signatures,
            MadeUpSigners signers,
            Tally tally,
            @Value("${sextant.demo.seed-signatures}") long wanted) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.signers = signers;
        this.tally = tally;
        this.wanted = Math.clamp(wanted, 0, 10_000_000);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var petition = petitions.bySlug(PETITION).orElseThrow();
        var there = tally.of(petition.id());
        if (there == 0 && wanted >= signers.number()) {
            signers.sign(petition);
            there += signers.number();
        }
        // Counted from what is there, so that a second start, or one after a crash, adds only what is missing;
        // withdrawn ones are few.
        var missing = wanted - there;
        if (wanted >= ENOUGH) {
            OTHERS.forEach(this::seedOther);
        }
        if (missing <= BEFORE_READY) {
            seed(petition, missing);
        } else {
            Thread.ofVirtual().name("demo-signatures").start(() -> seed(petition, missing));
        }
    }

    private void seedOther(Slug slug, int signed) {
        petitions
                .bySlug(slug)
                .filter(petition -> tally.of(petition.id()) == 0)
                .ifPresent(petition -> signatures.add(petition, signed));
    }

    private void seed(PetitionSummary petition, long missing) {
        for (var left = missing; left > 0; left -= MadeUpSignatures.BATCH) {
            signatures.add(petition, (int) Math.min(left, MadeUpSignatures.BATCH));
        }
    }
}
