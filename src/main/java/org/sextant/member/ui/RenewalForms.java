package org.sextant.member.ui;

import java.time.Instant;
import org.sextant.member.Role;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** Opens the form in which a mandate that ends is given another last day, or none; other features put it beside the mandates that they list. */
public interface RenewalForms {

    /** A mandate that ends at that moment. */
    record Ending(PersonId person, Role role, Scope scope, Instant until) {}

    /**
     * Opens it over the page, for whoever may give mandates there.
     *
     * @param then once it is renewed
     */
    void open(Ending mandate, Desk desk, Runnable then);
}
