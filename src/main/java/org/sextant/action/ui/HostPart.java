package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.host.ui.HostsOfAction;
import org.springframework.core.annotation.Order;

/** Who else hosts the action. */
@SpringComponent
@Order(7)
class HostPart implements ActionPart {

    private final HostsOfAction hosts;

    HostPart(HostsOfAction hosts) {
        this.hosts = hosts;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        return hosts.of(visit.campaign(), visit.card(), visit.desk(), visit.again());
    }
}
