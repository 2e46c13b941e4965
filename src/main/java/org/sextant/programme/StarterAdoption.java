package org.sextant.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Its one row is locked while the starter programme is adopted. */
@Entity
class StarterAdoption {

    static final String PROGRAMME = "programme";

    @Id
    @SuppressWarnings("UnusedVariable")
    private String name = PROGRAMME;

    protected StarterAdoption() {}
}
