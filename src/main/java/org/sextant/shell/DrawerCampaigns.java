package org.sextant.shell;

import java.util.List;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;

/** The list "my campaigns" in the drawer of the workroom; the campaign feature fills it. */
public interface DrawerCampaigns {

    record Entry(Slug slug, String title, Principle principle) {}

    /** The campaigns in which the person holds a mandate now, at most fifty, by title. */
    List<Entry> of(PersonId person, Language language);
}
