package org.sextant.petition.guard;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** The alarms as metrics, for those who watch from outside. */
@Component
class AlarmMeters {

    AlarmMeters(Watch watch, MailReport mail, MeterRegistry meters) {
        meters.gauge("sextant.petition.trends", watch, seen -> seen.trends().size());
        meters.gauge(
                "sextant.petition.mail.broken", mail, report -> report.broken().size());
        meters.gauge("sextant.petition.mail.dead", mail, report -> report.isDead() ? 1 : 0);
    }
}
