package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.member.Organisations;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.guard.Restrictions;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.place.Place.Standing;
import org.sextant.place.Places;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** The form to sign in one step, for everybody who is here. */
@SpringComponent
@Order(SignHerePart.FIRST)
class SignHerePart implements PetitionPart {

    static final int FIRST = 1;

    private final MemberSigning signing;
    private final Restrictions restrictions;
    private final Organisations organisations;
    private final Places places;
    private final Petitions petitions;

    SignHerePart(
            MemberSigning signing,
            Restrictions restrictions,
            Organisations organisations,
            Places places,
            Petitions petitions) {
        this.signing = signing;
        this.restrictions = restrictions;
        this.organisations = organisations;
        this.places = places;
        this.petitions = petitions;
    }

    @Override
    public Optional<Component> of(PetitionSummary petition, Desk desk, boolean mayWrite) {
        return petition.isOpen() && !restrictions.signing(petition.id())
                ? Optional.of(new SignHere(
                        desk, signing, () -> petitions.byId(petition.id()).orElse(petition), choices(petition, desk)))
                : Optional.empty();
    }

    private SignHereFields.Choices choices(PetitionSummary petition, Desk desk) {
        return new SignHereFields.Choices(
                places.sortedBy(desk.language()).stream()
                        .filter(place -> place.standing() != Standing.OTHER)
                        .toList(),
                organisations.byIds(petition.organisations()),
                !restrictions.updates(petition.id()),
                petition.nameNeeded());
    }
}
