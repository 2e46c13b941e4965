package org.sextant.petition.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PublicPetitions;
import org.sextant.petition.addressee.AnswersWanted;
import org.sextant.petition.addressee.Wanting;
import org.sextant.petition.addressee.Wanting.Kind;
import org.sextant.programme.web.CoverageSection;
import org.sextant.shell.Kept;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** On the page of coverage, the answers that are overdue, those that have not come, and the steps whose window is over. */
@Component
class OverdueAnswers implements CoverageSection {

    private static final int ORDER = 20;

    /** Of each kind; those that wait longest. */
    static final int MOST = 50;

    private static final Duration LASTS = Duration.ofSeconds(10);

    private final Kept<List<Line>> wanted;
    private final TemplateEngine templates;

    OverdueAnswers(PublicPetitions petitions, AnswersWanted answers, TemplateEngine templates, Clock clock) {
        this.wanted = new Kept<>(() -> read(petitions, answers), LASTS, clock);
        this.templates = templates;
    }

    /** Something that one petition waits for. */
    record Line(PetitionSummary petition, Wanting wanting) {}

    /** What the template shows. */
    record Part(List<Line> lines, Words words) {

        List<Line> of(Kind kind) {
            return all(kind).limit(MOST).toList();
        }

        int number(Kind kind) {
            return (int) all(kind).count();
        }

        /** How many wait less long than those that are listed. */
        int more(Kind kind) {
            return Math.max(0, number(kind) - MOST);
        }

        private Stream<Line> all(Kind kind) {
            return lines.stream().filter(line -> line.wanting().kind() == kind);
        }

        String says(Line line) {
            var wanting = line.wanting();
            return words.of(
                    "petition.overdue",
                    wanting.kind(),
                    "addressee",
                    wanting.of().in(words.language()),
                    "day",
                    words.briefDate(wanting.day()),
                    "signatures",
                    wanting.step().map(step -> step.signatures()).orElse(0));
        }
    }

    private static List<Line> read(PublicPetitions petitions, AnswersWanted answers) {
        return petitions.everOpen().stream()
                .flatMap(petition -> answers.of(petition).stream().map(wanting -> new Line(petition, wanting)))
                .sorted(Comparator.comparing(line -> line.wanting().day()))
                .toList();
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Words words) {
        var part = new Part(wanted.get(), words);
        return Optional.of(output -> templates.render("petition/web/overdue.jte", part, output));
    }
}
