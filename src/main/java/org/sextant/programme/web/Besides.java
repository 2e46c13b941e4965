package org.sextant.programme.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.DemandTags;
import org.sextant.programme.MetByFact;
import org.sextant.shell.Words;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** What features say beside the programme on its pages. */
@Component
class Besides {

    private final List<MetByFact> facts;
    private final List<DemandSection> ofDemands;
    private final List<CoverageSection> ofCoverage;
    private final DemandTags tags;

    Besides(List<MetByFact> facts, List<DemandSection> ofDemands, List<CoverageSection> ofCoverage, DemandTags tags) {
        this.tags = tags;
        this.facts = facts;
        this.ofDemands = ofDemands;
        this.ofCoverage = ofCoverage.stream()
                .sorted(Comparator.comparingInt(CoverageSection::order))
                .toList();
    }

    /** What is not known of where demands are met. */
    List<String> doubts(Words words) {
        return facts.stream().map(fact -> fact.doubt(words)).toList();
    }

    List<String> doubts(DemandId demand, Words words) {
        return facts.stream()
                .filter(fact -> fact.places().containsKey(demand))
                .map(fact -> fact.doubt(words))
                .toList();
    }

    List<Content> sections(DemandId demand, Words words) {
        return ofDemands.stream()
                .flatMap(section -> section.of(demand, words).stream())
                .toList();
    }

    /** By which words its readers look for a demand. */
    List<String> tags(DemandSummary demand, Language language) {
        return tags.of(demand, language);
    }

    List<Content> sections(Words words) {
        return ofCoverage.stream()
                .flatMap(section -> section.of(words).stream())
                .toList();
    }
}
