package org.sextant.observatory.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.member.RoleHolders;
import org.sextant.observatory.ObservatoryRight;
import org.sextant.observatory.Reports;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Tells moderators of reports that they have not read yet. */
@Component
class ReportsWaiting implements Waiting {

    private static final String MODERATION = "moderation";

    /** Of all of them, as one thing of the moderators' page. */
    static final String KEY = "reports";

    private final Reports reports;
    private final RoleHolders holders;
    private final Messages messages;

    ReportsWaiting(Reports reports, RoleHolders holders, Messages messages) {
        this.reports = reports;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        if (!reports.moderates(person)) {
            return List.of();
        }
        var unread = reports.waiting(person).stream()
                .filter(report -> !reports.takesAnother(report, person))
                .toList();
        if (unread.isEmpty()) {
            return List.of();
        }
        var words = messages.in(language);
        return List.of(new Row(
                Sort.MODERATION,
                Urgency.THIS_WEEK,
                unread.getFirst().text().theme(),
                words.of("observatory.waiting.kind"),
                words.of("observatory.waiting.title", "number", unread.size()),
                words.of("observatory.waiting.why"),
                words.of("observatory.waiting.act"),
                Sought.on(MODERATION, KEY),
                KEY));
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        var places = reports.placesWaiting().stream().map(Scope::of).toList();
        return places.isEmpty() ? Set.of() : holders.allowed(people, ObservatoryRight.MODERATE, places);
    }
}
