package org.sextant.moderation;

import java.util.Optional;

/** Things that can be reported: a feature implements it as a bean for each kind that it owns. */
public interface Reportable {

    Kind kind();

    /** The thing of that key, as long as the public can read it. */
    Optional<Subject> find(String key);
}
