package org.sextant.campaign.planning.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.campaign.planning.Progress;
import org.sextant.campaign.planning.PublicAims;
import org.sextant.campaign.planning.PublicAims.Aims;
import org.sextant.campaign.planning.Unit;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** On a campaign's page: what it wants, how everybody will know, and the milestones on its way. */
@Component
class AimsSection implements CampaignSection {

    private static final int ORDER = 1;

    private final KeptFor<CampaignSummary, Aims> kept;
    private final TemplateEngine templates;
    private final Clock clock;

    AimsSection(PublicAims aims, TemplateEngine templates, Clock clock) {
        this.kept = new KeptFor<>(aims::of, clock);
        this.templates = templates;
        this.clock = clock;
    }

    /** What the template shows. */
    record Part(Aims aims, LocalDate today, Words words) {

        // Of a long way, only so much of what lies behind.
        private static final int LATEST = 2;

        String reached(ObjectiveSummary objective) {
            return words.number(objective.reached());
        }

        long bar(ObjectiveSummary objective) {
            return Math.min(objective.reached(), objective.plan().wanted());
        }

        /** As in "of 60", before the unit. */
        String wanted(ObjectiveSummary objective) {
            return words.of("planning.page.wanted", "wanted", objective.plan().wanted());
        }

        /** The campaign's own words for it, which may be there in other languages alone. */
        Optional<LocalizedText> ownUnit(ObjectiveSummary objective) {
            return objective.plan().unit() instanceof Unit.InWords(var said) ? Optional.of(said) : Optional.empty();
        }

        String unit(ObjectiveSummary objective) {
            return switch (objective.plan().unit()) {
                case Unit.InWords(var said) -> said.in(words.language());
                case Unit.Counted(var measure) -> words.of("planning.measure", measure);
            };
        }

        /** As in "41 of 60 members of parliament met", for who hears the bar. */
        String label(ObjectiveSummary objective) {
            return reached(objective) + " " + wanted(objective) + " " + unit(objective);
        }

        String due(ObjectiveSummary objective) {
            return words.of(
                    "planning.objective.due", "day", words.date(objective.plan().due()));
        }

        boolean isReached(ObjectiveSummary objective) {
            return objective.progressOn(today) == Progress.REACHED;
        }

        String course(MilestoneSummary milestone) {
            return words.of("planning.page.milestone", milestone.courseOn(today));
        }

        List<MilestoneSummary> earlier() {
            return done().subList(0, Math.max(0, done().size() - LATEST));
        }

        List<MilestoneSummary> shown() {
            var earlier = earlier();
            return aims.milestones().stream()
                    .filter(milestone -> !earlier.contains(milestone))
                    .toList();
        }

        private List<MilestoneSummary> done() {
            return aims.milestones().stream().filter(MilestoneSummary::done).toList();
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isAcross() {
        return true;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        var aims = kept.get(campaign);
        var today = LocalDate.ofInstant(clock.instant(), campaign.zone());
        return aims.isEmpty()
                ? Optional.empty()
                : Optional.of(output ->
                        templates.render("campaign/planning/web/section.jte", new Part(aims, today, words), output));
    }
}
