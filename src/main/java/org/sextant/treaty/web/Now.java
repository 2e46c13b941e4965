package org.sextant.treaty.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.sextant.treaty.LiveWork;
import org.sextant.treaty.LiveWork.Live;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.TreatyList;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.PublicLadders;
import org.sextant.treaty.ladder.StepSummary;
import org.sextant.treaty.recommendation.PublicRecommendations;
import org.sextant.treaty.recommendation.RecommendationSummary;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** What moves around a treaty now: the steps that States took, and what people do. From memory. */
@Component("treatyNow")
class Now {

    private final PublicLadders ladders;
    private final PublicRecommendations recommendations;
    private final List<LiveWork> works;
    private final Clock clock;

    Now(PublicLadders ladders, PublicRecommendations recommendations, List<LiveWork> works, Clock clock) {
        this.ladders = ladders;
        this.recommendations = recommendations;
        this.works = works;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The day as of which a list is shown: its last one, unless that is still to come. */
    LocalDate dayOf(TreatyList list) {
        var last = list.asOf().last();
        return last.isAfter(today()) ? today() : last;
    }

    /** The furthest step of each State that it had taken by that day. */
    Map<CountryCode, StepSummary> steps(Treaty treaty, LocalDate day) {
        return ladders.furthest(Aim.of(treaty.id()), day);
    }

    /** What each State had been recommended by that day, the latest first. */
    Map<CountryCode, List<RecommendationSummary>> recommended(Treaty treaty, LocalDate day) {
        return recommendations.of(treaty.id(), day);
    }

    Map<CountryCode, List<Live>> live(Treaty treaty) {
        return works.stream()
                .flatMap(work -> work.of(treaty.demands()).stream())
                .collect(groupingBy(Live::state));
    }
}
