package org.sextant.member;

import java.util.List;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/** Those who belong to a scope already, for whoever gives mandates there: whom to give another one. */
@Service
public class Appointable {

    /** More than these nobody reads in a list that is typed into. */
    public static final int MOST = 50;

    private final Belonging belonging;
    private final Mandates mandates;

    Appointable(Belonging belonging, Mandates mandates) {
        this.belonging = belonging;
        this.mandates = mandates;
    }

    /**
     * Some of them, by name; at most {@link #MOST}.
     *
     * @param name what the name has in it, in whatever case; everybody has nothing
     * @throws NotPermitted unless {@code by} may give mandates there
     */
    public List<Belonging.Member> named(Scope scope, String name, PersonId by) {
        mandates.requireToGive(by, scope);
        return belonging.in(scope, name, PageRequest.of(0, MOST)).getContent();
    }
}
