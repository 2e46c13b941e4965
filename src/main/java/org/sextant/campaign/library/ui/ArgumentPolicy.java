package org.sextant.campaign.library.ui;

import org.sextant.programme.argument.Arguments;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Every argument can be taken along by everybody who is signed in; the view offers what they work on. */
@Component
class ArgumentPolicy implements RoutePolicy {

    private static final String BEFORE = "arguments/";

    private final Arguments arguments;

    ArgumentPolicy(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        if (!path.startsWith(BEFORE)) {
            return Verdict.NOT_MINE;
        }
        return Verdict.foundIf(Slug.parse(path.substring(BEFORE.length()))
                .filter(arguments::has)
                .isPresent());
    }
}
