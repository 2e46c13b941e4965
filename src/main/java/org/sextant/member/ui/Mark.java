package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Scope;

/** What a role may of a right in one kind of scope, as it is drawn. */
enum Mark {
    MAY("<circle cx=\"9\" cy=\"9\" r=\"6\"/>"),
    /** Proposes it; a second person agrees. */
    WITH_A_SECOND("<path class=\"o\" d=\"M9 3a6 6 0 0 0 0 12z\"/><path d=\"M9 3a6 6 0 0 1 0 12z\"/>"),
    /** Only where the mandate is for the whole platform. */
    OF_THE_PLATFORM("<circle class=\"o\" cx=\"9\" cy=\"9\" r=\"5\"/>"),
    MAY_NOT("");

    private final String shape;

    Mark(String shape) {
        this.shape = shape;
    }

    static Mark of(Right right, Role role, Scope.Kind kind) {
        if (!right.roles().contains(role)) {
            return MAY_NOT;
        }
        if (!right.heldAs(role, kind)) {
            return right.heldAs(role, Scope.Kind.PLATFORM) ? OF_THE_PLATFORM : MAY_NOT;
        }
        return right.takesTwo() ? WITH_A_SECOND : MAY;
    }

    /** With words for those who do not see it. */
    Component drawn(Words words) {
        var heard = new Span(words.of("rights.mark", this));
        heard.addClassName("hide");
        return new Span(sign(), heard);
    }

    Component sign() {
        if (this != MAY_NOT) {
            return new Html("<svg class=\"mk\" viewBox=\"0 0 18 18\" aria-hidden=\"true\">" + shape + "</svg>");
        }
        var dot = new Span("·");
        dot.addClassName("no");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }
}
