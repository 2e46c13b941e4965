package org.sextant.action.need;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked for what, and who promised. Whoever writes in it holds the need locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerBook {

    private final AnswerRepository answers;
    private final Clock clock;
    private final Ids ids;

    AnswerBook(AnswerRepository answers, Clock clock, Ids ids) {
        this.answers = answers;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether the letter is still to be written. */
    boolean ask(NeedId need, PersonId person) {
        var answer = of(need, person);
        var first = answer.ask(clock.instant());
        answers.saveAndFlush(answer);
        return first;
    }

    void promise(NeedId need, PersonId person) {
        var answer = of(need, person);
        answer.promise(clock.instant());
        answers.saveAndFlush(answer);
    }

    void takeBack(NeedId need, PersonId person) {
        answers.findByNeedAndPerson(need, person).ifPresent(answer -> {
            answer.takeBack();
            answers.saveAndFlush(answer);
        });
    }

    private Answer of(NeedId need, PersonId person) {
        return answers.findByNeedAndPerson(need, person).orElseGet(() -> new Answer(ids.next(), need, person));
    }

    /** The needs, with how many promised each. */
    List<NeedSummary> summaries(Collection<Need> needs) {
        var promised = answers.findByNeedIn(needs.stream().map(Need::id).toList()).stream()
                .filter(Answer::isPromise)
                .collect(Collectors.groupingBy(Answer::need, Collectors.counting()));
        return needs.stream()
                .map(need -> need.summary(promised.getOrDefault(need.id(), 0L).intValue()))
                .toList();
    }

    NeedSummary summary(Need need) {
        return summaries(List.of(need)).getFirst();
    }
}
