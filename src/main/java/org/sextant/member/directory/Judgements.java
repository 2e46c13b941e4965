package org.sextant.member.directory;

import java.util.HashSet;
import java.util.List;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody needs to judge whether two are one, and what follows from it. Whoever calls has asked whether they may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Judgements {

    private final TwinFacts facts;
    private final ToldApart apart;
    private final Tags tags;

    Judgements(TwinFacts facts, ToldApart apart, Tags tags) {
        this.facts = facts;
        this.apart = apart;
        this.tags = tags;
    }

    List<Namesakes> facts(Scope scope, List<List<Found>> groups) {
        return facts.of(scope, groups);
    }

    void tellApart(Scope scope, PersonId some, PersonId another, PersonId by) {
        apart.add(scope, some, another, by);
    }

    boolean takeBack(Scope scope, PersonId some, PersonId another) {
        return apart.takeBack(scope, some, another);
    }

    MergeLog.Moved moveTags(Scope scope, PersonId kept, PersonId merged) {
        var added = new HashSet<>(tags.of(scope, merged));
        added.removeAll(tags.of(scope, kept));
        added.forEach(tag -> tags.put(scope, kept, tag));
        return new MergeLog.Moved(added, List.of());
    }
}
