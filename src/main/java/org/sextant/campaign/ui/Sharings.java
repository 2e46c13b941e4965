package org.sextant.campaign.ui;

import org.sextant.member.Organisations;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Company;
import org.springframework.stereotype.Component;

/** What it takes to write on a plan with others, in each language. */
@Component
class Sharings {

    private final Company company;
    private final Organisations organisations;
    private final Pieces pieces;

    Sharings(Company company, Organisations organisations, Pieces pieces) {
        this.company = company;
        this.organisations = organisations;
        this.pieces = pieces;
    }

    PlanEditor.Sharing in(Words words) {
        return new PlanEditor.Sharing(company, organisations, pieces.in(words));
    }
}
