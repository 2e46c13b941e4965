package org.sextant.petition.web;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Principle;

/** A page of the petitions: those that can be signed, and those that could be. */
record PetitionsPage(PageFrame frame, ShownList list) {

    static String path(int number) {
        return number == 1 ? "/petitions" : "/petitions?page=" + number;
    }

    boolean hasOthers() {
        return list.pages() > 1 || list.number() > 1;
    }

    String to(int number) {
        return frame.to(path(number));
    }

    List<Shown> open() {
        return list.petitions().stream()
                .filter(shown -> shown.petition().isOpen())
                .toList();
    }

    List<Shown> closed() {
        return list.petitions().stream()
                .filter(not(shown -> shown.petition().isOpen()))
                .toList();
    }

    Set<Principle> signs() {
        return list.petitions().stream()
                .map(shown -> shown.campaign().principle())
                .collect(Collectors.toSet());
    }
}
