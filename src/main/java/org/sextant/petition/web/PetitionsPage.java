package org.sextant.petition.web;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Principle;

/** All petitions: those that can be signed, and those that could be. */
record PetitionsPage(PageFrame frame, List<Shown> all) {

    List<Shown> open() {
        return all.stream().filter(shown -> shown.petition().isOpen()).toList();
    }

    List<Shown> closed() {
        return all.stream().filter(not(shown -> shown.petition().isOpen())).toList();
    }

    Set<Principle> signs() {
        return all.stream().map(shown -> shown.campaign().principle()).collect(Collectors.toSet());
    }
}
