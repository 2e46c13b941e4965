package org.sextant.petition.signing;

import java.util.List;
import org.sextant.petition.PetitionSummary;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The rival in our own house: the same statements, but a transaction for each signature. */
@Component
@Primary
@Profile("naive")
class NaiveSignatures extends Signatures {

    private final Arriving arriving;
    private final Intake intake;

    NaiveSignatures(Arriving arriving, Intake intake) {
        super(arriving, intake);
        this.arriving = arriving;
        this.intake = intake;
    }

    @Override
    public void sign(PetitionSummary petition, Sign sign) {
        intake.take(List.of(arriving.of(petition, sign)));
    }
}
