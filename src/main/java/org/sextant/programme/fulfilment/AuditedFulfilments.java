package org.sextant.programme.fulfilment;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** That a demand is met somewhere is called by the demand. */
@Component
class AuditedFulfilments implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.byId("""
                select f.id, d.title, 'programme/' || d.demand, true
                from demand_fulfilment f join demand d on d.demand = f.demand where f.id in (:words)""", "demand-fulfilment-"));
    }
}
