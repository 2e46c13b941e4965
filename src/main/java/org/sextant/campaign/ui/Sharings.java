package org.sextant.campaign.ui;

import org.sextant.shell.TypedTexts;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Company;
import org.springframework.stereotype.Component;

/** What it takes to write on a plan with others, in each language. */
@Component
class Sharings {

    private final Company company;
    private final Pieces pieces;
    private final TypedTexts texts;

    Sharings(Company company, Pieces pieces, TypedTexts texts) {
        this.company = company;
        this.pieces = pieces;
        this.texts = texts;
    }

    PlanEditor.Sharing in(Words words) {
        return new PlanEditor.Sharing(company, pieces.in(words), texts);
    }
}
