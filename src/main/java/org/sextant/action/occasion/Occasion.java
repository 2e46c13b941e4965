package org.sextant.action.occasion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.ReportId;

/** At which report an action began. */
@Entity
@Table(name = "action_occasion")
class Occasion {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "report"))
    private ReportId report;

    @SuppressWarnings("NullAway.Init")
    protected Occasion() {}

    Occasion(ActionId action, ReportId report) {
        this.action = action;
        this.report = report;
    }

    ActionId action() {
        return action;
    }

    ReportId report() {
        return report;
    }
}
