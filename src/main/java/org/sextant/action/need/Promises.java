package org.sextant.action.need;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members are asked for, and what they say to it. */
@Service
@Transactional
public class Promises {

    /** More requests than this are not shown to one person. */
    public static final int MOST = 100;

    private static final int LOOKED_THROUGH = 1000;

    private final NeedRepository needs;
    private final AnswerRepository given;
    private final AnswerBook answers;
    private final Offers offers;
    private final Grounds grounds;

    Promises(NeedRepository needs, AnswerRepository given, AnswerBook answers, Offers offers, Grounds grounds) {
        this.needs = needs;
        this.given = given;
        this.answers = answers;
        this.offers = offers;
        this.grounds = grounds;
    }

    /** What asks for something that one offers, and what one has promised; what somebody wrote about first. */
    @Transactional(readOnly = true)
    public List<Request> of(PersonId self) {
        var offer = offers.of(self);
        var own = given.findByPerson(self, Limit.of(LOOKED_THROUGH)).stream()
                .collect(Collectors.toMap(Answer::need, Function.identity()));
        var campaigns = offers.choices(self).stream().map(CampaignSummary::id).collect(Collectors.toSet());
        return answers.summaries(needs.of(campaigns, Limit.of(LOOKED_THROUGH))).stream()
                .filter(need -> concerns(need, offer, own))
                .map(need -> request(need, own))
                .filter(request -> request.promised() || request.need().isOpen())
                .filter(request -> grounds.isTimely(request.need().action(), self))
                .sorted((one, other) -> Boolean.compare(other.asked(), one.asked()))
                .limit(MOST)
                .toList();
    }

    /** Those of the people who were asked for something that is still looked for, or offer anything where something is. */
    @Transactional(readOnly = true)
    public Set<PersonId> asked(Set<PersonId> people) {
        var uuids = people.stream().map(PersonId::uuid).toList();
        return uuids.isEmpty()
                ? Set.of()
                : Stream.concat(offers.meetingNeeds(uuids).stream(), given.asked(uuids).stream())
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
    }

    private static boolean concerns(NeedSummary need, Optional<OwnOffer> offer, Map<NeedId, Answer> own) {
        return own.containsKey(need.id())
                || offer.filter(mine -> mine.campaigns().contains(need.campaign()))
                        .filter(mine -> mine.offered().meets(need.plan().wish()))
                        .isPresent();
    }

    private static Request request(NeedSummary need, Map<NeedId, Answer> own) {
        var answer = Optional.ofNullable(own.get(need.id()));
        return new Request(
                need,
                answer.filter(Answer::isAsked).isPresent(),
                answer.filter(Answer::isPromise).isPresent());
    }

    /** Which of these one has promised. */
    @Transactional(readOnly = true)
    public Set<NeedId> promised(Set<NeedId> among, PersonId self) {
        var promised = new HashSet<NeedId>();
        given.findByPerson(self, Limit.of(LOOKED_THROUGH)).stream()
                .filter(Answer::isPromise)
                .map(Answer::need)
                .filter(among::contains)
                .forEach(promised::add);
        return promised;
    }

    /**
     * Says that one can. Those who run the campaign see it, and it counts.
     *
     * @throws NotPermitted unless a mandate in the campaign lets one take part
     * @throws NoSuchNeed if it was withdrawn
     * @throws NeedMet if nobody is looked for any more
     */
    public void promise(NeedId id, PersonId self) {
        var need = needs.lockById(id).filter(Need::isThere).orElseThrow(NoSuchNeed::new);
        grounds.requirePromiser(self, need.campaign());
        if (!answers.summary(need).isOpen() || !grounds.isTimely(need.action(), self)) {
            throw new NeedMet();
        }
        answers.promise(id, self);
    }

    /** One cannot after all. */
    public void takeBack(NeedId id, PersonId self) {
        needs.lockById(id).ifPresent(need -> answers.takeBack(need.id(), self));
    }
}
