package org.sextant.campaign.ui;

import org.sextant.shell.TypedTexts;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** What it takes to write on a plan with others, in each language. */
@Component
class Sharings {

    private final PlanReaders readers;
    private final Pieces pieces;
    private final TypedTexts texts;

    Sharings(PlanReaders readers, Pieces pieces, TypedTexts texts) {
        this.readers = readers;
        this.pieces = pieces;
        this.texts = texts;
    }

    PlanEditor.Sharing in(Words words) {
        return new PlanEditor.Sharing(readers, pieces.in(words), texts);
    }
}
