package org.sextant.campaign.ui;

import org.sextant.campaign.manuscript.Manuscripts;
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
    private final Manuscripts manuscripts;

    Sharings(Company company, Organisations organisations, Pieces pieces, Manuscripts manuscripts) {
        this.company = company;
        this.organisations = organisations;
        this.pieces = pieces;
        this.manuscripts = manuscripts;
    }

    PlanEditor.Sharing in(Words words) {
        return new PlanEditor.Sharing(company, organisations, pieces.in(words), manuscripts);
    }
}
