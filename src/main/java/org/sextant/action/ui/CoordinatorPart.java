package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.coordinator.ui.CoordinatorsOfAction;
import org.springframework.core.annotation.Order;

/** Who coordinates the action alone. */
@SpringComponent
@Order(8)
class CoordinatorPart implements ActionPart {

    private final CoordinatorsOfAction coordinators;

    CoordinatorPart(CoordinatorsOfAction coordinators) {
        this.coordinators = coordinators;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        return coordinators.of(visit.card(), visit.desk(), visit.again());
    }
}
