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
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.Ladder;
import org.sextant.treaty.ladder.PublicLadders;
import org.sextant.treaty.ladder.Rung;
import org.sextant.treaty.recommendation.PublicRecommendations;
import org.springframework.stereotype.Component;

/** On a State's page: by which treaties it is bound, and the steps it took toward others. */
@Component
class TreatiesOfState implements PlaceSection {

    private static final int ORDER = 10;

    private final Treaties treaties;
    private final Sheets sheets;
    private final PublicLadders ladders;
    private final PublicRecommendations recommendations;
    private final TemplateEngine templates;

    TreatiesOfState(
            Treaties treaties,
            Sheets sheets,
            PublicLadders ladders,
            PublicRecommendations recommendations,
            TemplateEngine templates) {
        this.treaties = treaties;
        this.sheets = sheets;
        this.ladders = ladders;
        this.recommendations = recommendations;
        this.templates = templates;
    }

    /** What people recorded of a State and a treaty, the latest first. */
    record Recorded(List<StepLine> steps, List<RecommendationLine> recommendations) {

        /** The latest of the steps on this rung. */
        Optional<StepLine> at(Rung rung) {
            return steps.stream().filter(step -> step.summary().rung() == rung).findFirst();
        }
    }

    /** A treaty as the State stands to it. */
    record Bond(Treaty treaty, TreatyList list, SheetRow row, String asOf, Recorded told) {

        /** The key of its word: who is not bound may still have signed, where the list does not say. */
        String status() {
            return row.status() == Status.NONE && !list.tellsSignatures()
                    ? "treaty.status.unlisted"
                    : "treaty.status." + row.status().word();
        }

        /** Where steps are known; and, while it is not bound, toward what the programme asks for even if nobody has taken one. */
        boolean shown() {
            return !told.steps().isEmpty()
                    || (row.status() != Status.PARTY && !treaty.demands().isEmpty());
        }

        List<Rung> rungs() {
            return Ladder.RATIFICATION.rungs();
        }
    }

    /** What the template shows. */
    record Part(Place place, List<Bond> bonds, Words words) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Place place, Words words) {
        var bonds = treaties.all().stream()
                .flatMap(treaty -> bond(treaty, place, words).stream())
                .toList();
        return bonds.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        output -> templates.render("treaty/web/state.jte", new Part(place, bonds, words), output));
    }

    private Optional<Bond> bond(Treaty treaty, Place place, Words words) {
        return treaties.list(treaty).flatMap(list -> {
            var sheet = sheets.of(treaty, list, list.asOf().last(), words);
            return sheet.of(place).map(row -> new Bond(treaty, list, row, sheet.asOf(), told(treaty, place, words)));
        });
    }

    private Recorded told(Treaty treaty, Place place, Words words) {
        return new Recorded(
                steps(treaty, place, words),
                recommendations.of(treaty.id(), place.code()).stream()
                        .map(one -> new RecommendationLine(one, words))
                        .toList());
    }

    private List<StepLine> steps(Treaty treaty, Place place, Words words) {
        return ladders.of(Aim.of(treaty.id()), place.code()).stream()
                .map(step -> new StepLine(step, words))
                .toList();
    }
}
