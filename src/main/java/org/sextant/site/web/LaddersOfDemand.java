package org.sextant.site.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import org.sextant.programme.web.DemandSection;
import org.sextant.shell.Words;
import org.sextant.treaty.Roll;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.ladder.Aim;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** On a demand's page: how many States are bound by the treaty that it asks for, or how far the conference has come. */
@Component
class LaddersOfDemand implements DemandSection {

    static final DemandId CONFERENCE = new DemandId(Aim.CONFERENCE.text());

    private final Treaties treaties;
    private final Conference conference;
    private final TemplateEngine templates;

    LaddersOfDemand(Treaties treaties, Conference conference, TemplateEngine templates) {
        this.treaties = treaties;
        this.conference = conference;
        this.templates = templates;
    }

    /** What the template shows of a treaty. */
    record Tracked(Treaty treaty, Roll roll, Words words) {

        int bound() {
            return roll.count(Status.PARTY);
        }
    }

    @Override
    public Optional<Content> of(DemandId demand, Words words) {
        return demand.equals(CONFERENCE)
                ? Optional.of(output -> templates.render("site/web/conference.jte", conference.in(words), output))
                : tracked(demand, words)
                        .map(tracked -> output -> templates.render("site/web/tracked.jte", tracked, output));
    }

    private Optional<Tracked> tracked(DemandId demand, Words words) {
        return treaties.all().stream()
                .filter(treaty -> treaty.demands().contains(demand))
                .flatMap(treaty -> treaties.roll(treaty).map(roll -> new Tracked(treaty, roll, words)).stream())
                .findFirst();
    }
}
