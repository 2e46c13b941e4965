package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.need.ui.NeedsOfAction;
import org.springframework.core.annotation.Order;

/** What the action still needs. */
@SpringComponent
@Order(4)
class NeedPart implements ActionPart {

    private final NeedsOfAction needs;

    NeedPart(NeedsOfAction needs) {
        this.needs = needs;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        return needs.of(visit.campaign(), visit.card(), visit.desk(), visit.again());
    }
}
