package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.guard.Restrictions;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** The form to sign in one step, for everybody who is here. */
@SpringComponent
@Order(SignHerePart.FIRST)
class SignHerePart implements PetitionPart {

    static final int FIRST = 1;

    private final MemberSigning signing;
    private final Restrictions restrictions;

    SignHerePart(MemberSigning signing, Restrictions restrictions) {
        this.signing = signing;
        this.restrictions = restrictions;
    }

    @Override
    public Optional<Component> of(PetitionSummary petition, Desk desk, boolean mayWrite) {
        return petition.isOpen() && !restrictions.signing(petition.id())
                ? Optional.of(new SignHere(desk, signing, petition))
                : Optional.empty();
    }
}
