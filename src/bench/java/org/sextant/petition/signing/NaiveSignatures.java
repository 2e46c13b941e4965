package org.sextant.petition.signing;

import java.util.List;
import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.SignatureId;
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

    NaiveSignatures(Arriving arriving, Halts halts, Intake intake) {
        super(arriving, halts, intake);
        this.arriving = arriving;
        this.intake = intake;
    }

    @Override
    public SignatureId sign(PetitionSummary petition, Sign sign) {
        var arrival = arriving.of(petition, sign);
        intake.take(List.of(arrival));
        return arrival.id();
    }
}
