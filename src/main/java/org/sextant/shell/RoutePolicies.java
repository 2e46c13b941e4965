package org.sextant.shell;

import java.util.List;
import org.sextant.shell.RoutePolicy.Verdict;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Asks every feature about a path of the workroom. What nobody owns is unknown. */
@Component
public class RoutePolicies {

    private final List<RoutePolicy> policies;

    RoutePolicies(List<RoutePolicy> policies) {
        this.policies = policies;
    }

    /** Whether the person may open that path: for links that are shown only to those whom they lead somewhere. */
    public boolean opens(PersonId person, String path) {
        return verdict(person, path) == Verdict.OPEN;
    }

    /** Whether a link to it belongs in this person's drawer. */
    public boolean concerns(PersonId person, String path) {
        return opens(person, path) && policies.stream().allMatch(policy -> policy.concerns(person, path));
    }

    Verdict verdict(PersonId person, String path) {
        return policies.stream()
                .map(policy -> policy.verdict(person, path))
                .filter(verdict -> verdict != Verdict.NOT_MINE)
                .findFirst()
                .orElse(Verdict.UNKNOWN);
    }
}
