package org.sextant.member;

import java.util.Set;

/** One operation that needs a mandate. Each module lists its own as an enum: its policy, tested as a table. */
public interface Right {

    /** The roles that carry it, in the scope that is asked for or on the whole platform. */
    Set<Role> roles();
}
