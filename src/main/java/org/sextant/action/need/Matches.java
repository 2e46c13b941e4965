package org.sextant.action.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sextant.action.need.ShownOffers.Shown;
import org.sextant.member.NotPermitted;
import org.sextant.member.People;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who can do what a campaign needs, for those who run it. Not seen here are offers that were not shown to this campaign, and people who have left it.
 */
@Service
@Transactional(readOnly = true)
public class Matches {

    /** More people than this are not listed at one need. */
    public static final int MOST = 50;

    private final AnswerRepository answers;
    private final ShownOffers shown;
    private final Grounds grounds;
    private final People people;

    Matches(AnswerRepository answers, ShownOffers shown, Grounds grounds, People people) {
        this.answers = answers;
        this.shown = shown;
        this.grounds = grounds;
        this.people = people;
    }

    /**
     * Who offers what these needs ask for, and who promised it, which stands first. Who promised it to a sensitive action is told to its hosts alone.
     *
     * @throws NotPermitted unless {@code by} runs the campaign
     */
    public Map<NeedId, List<Candidate>> of(CampaignId campaign, Collection<NeedSummary> needs, PersonId by) {
        grounds.requireAsker(by, campaign);
        var own =
                needs.stream().filter(need -> need.campaign().equals(campaign)).toList();
        var offers = shown.to(campaign);
        var told = own.stream()
                .filter(need -> grounds.seesWhoAnswered(by, need.action()))
                .map(NeedSummary::id)
                .toList();
        var given = answers.findByNeedIn(told).stream().collect(Collectors.groupingBy(Answer::need));
        var matches = new LinkedHashMap<NeedId, List<Candidate>>();
        own.forEach(need -> matches.put(need.id(), of(need, offers, given.getOrDefault(need.id(), List.of()))));
        return matches;
    }

    private List<Candidate> of(NeedSummary need, List<Shown> offers, List<Answer> given) {
        var meeting = offers.stream()
                .filter(offer -> offer.offered().meets(need.plan().wish()))
                .collect(Collectors.toMap(Shown::person, Shown::offered));
        var stances = new LinkedHashMap<PersonId, Stance>();
        given.stream().filter(Answer::isPromise).forEach(answer -> stances.put(answer.person(), Stance.PROMISED));
        given.stream()
                .filter(Predicate.not(Answer::isPromise).and(Answer::isAsked))
                .filter(answer -> meeting.containsKey(answer.person()))
                .forEach(answer -> stances.put(answer.person(), Stance.ASKED));
        meeting.keySet().forEach(person -> stances.putIfAbsent(person, Stance.OFFERS));
        var there = new ArrayList<PersonId>();
        stances.keySet().stream()
                .filter(person -> shown.isOfMember(person, need.campaign()))
                .limit(MOST)
                .forEach(there::add);
        var names = people.names(there);
        return there.stream()
                .filter(names::containsKey)
                .map(person -> new Candidate(
                        person,
                        names.getOrDefault(person, ""),
                        stances.getOrDefault(person, Stance.OFFERS),
                        meeting.containsKey(person) ? meeting.get(person).words() : ""))
                .toList();
    }
}
