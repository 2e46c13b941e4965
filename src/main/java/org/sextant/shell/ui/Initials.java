package org.sextant.shell.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A person's initials in a circle. It says nothing to those who listen: the name stands beside it. */
public final class Initials extends Span {

    private static final int LETTERS = 2;

    public Initials(String name) {
        super(of(name));
        addClassName("avatar");
        getElement().setAttribute("aria-hidden", "true");
    }

    private static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .limit(LETTERS)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
