package org.sextant.treaty.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.place.web.PlaceSection;
import org.sextant.shell.Words;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.TreatyList;
import org.springframework.stereotype.Component;

/** On a State's page: by which treaties it is bound, and the steps it took toward others. */
@Component
class TreatiesOfState implements PlaceSection {

    private static final int ORDER = 10;

    private final Treaties treaties;
    private final Sheets sheets;
    private final WaysOfState ways;
    private final TemplateEngine templates;

    TreatiesOfState(Treaties treaties, Sheets sheets, WaysOfState ways, TemplateEngine templates) {
        this.treaties = treaties;
        this.sheets = sheets;
        this.ways = ways;
        this.templates = templates;
    }

    /** A treaty as the State stands to it. */
    record Bond(Treaty treaty, TreatyList list, SheetRow row, String asOf) {

        /** The key of its word: who is not bound may still have signed, where the list does not say. */
        String status() {
            return row.status() == Status.NONE && !list.tellsSignatures()
                    ? "treaty.status.unlisted"
                    : "treaty.status." + row.status().word();
        }
    }

    /** What the template shows. */
    record Part(Place place, List<Bond> bonds, List<Toward> ways, Words words) {

        /** Those on which nobody is known to have gone a step. */
        List<Toward> waiting() {
            return ways.stream().filter(Toward::waitsForAFirstStep).toList();
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Place place, Words words) {
        var bonds = treaties.all().stream()
                .flatMap(treaty -> bond(treaty, place, words).stream())
                .toList();
        // What is no State is in no list.
        if (bonds.isEmpty()) {
            return Optional.empty();
        }
        var part = new Part(place, bonds, ways.of(place, treaty -> status(treaty, bonds), words), words);
        return Optional.of(output -> templates.render("treaty/web/state.jte", part, output));
    }

    private Optional<Bond> bond(Treaty treaty, Place place, Words words) {
        return treaties.list(treaty).flatMap(list -> {
            var sheet = sheets.of(treaty, list, list.asOf().last(), words);
            return sheet.of(place).map(row -> new Bond(treaty, list, row, sheet.asOf()));
        });
    }

    private static Optional<Status> status(Treaty treaty, List<Bond> bonds) {
        return bonds.stream()
                .filter(bond -> bond.treaty().equals(treaty))
                .map(bond -> bond.row().status())
                .findFirst();
    }
}
