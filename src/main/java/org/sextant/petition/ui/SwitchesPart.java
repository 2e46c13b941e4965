package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.guard.Restrictions;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** The switches of a petition that is open, for those who may use them. */
@SpringComponent
@Order(SwitchesPart.SECOND)
class SwitchesPart implements PetitionPart {

    static final int SECOND = 2;

    private final Restrictions restrictions;

    SwitchesPart(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public Optional<Component> of(PetitionSummary petition, Desk desk, boolean mayWrite) {
        return petition.isOpen() && restrictions.mayRestrict(desk.person(), petition)
                ? Optional.of(new RestrictionPart(desk, restrictions, petition))
                : Optional.empty();
    }
}
