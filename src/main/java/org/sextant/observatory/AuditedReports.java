package org.sextant.observatory;

import java.util.List;
import org.sextant.member.AuditTable;
import org.sextant.member.AuditedThings;
import org.springframework.stereotype.Component;

/** Neither what a report says nor where it happened: both may lead to a person. */
@Component
class AuditedReports implements AuditedThings {

    @Override
    public List<AuditTable> tables() {
        return List.of(AuditTable.nameless("report", "", "report-"));
    }
}
