package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.member.Holders;
import org.sextant.member.ScopeWords;
import org.sextant.vocabulary.Scope;
import org.springframework.core.annotation.Order;

/** The way to who may do what with the action, and why, for those who may read it. */
@SpringComponent
@Order(9)
class RightsPart implements ActionPart {

    private final Holders holders;
    private final ScopeWords scopes;

    RightsPart(Holders holders, ScopeWords scopes) {
        this.holders = holders;
        this.scopes = scopes;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        var scope = Scope.of(visit.card().id());
        if (!holders.allows(visit.person(), scopes.reaching(scope))) {
            return Optional.empty();
        }
        var words = visit.desk().words();
        var link = new Anchor(scopes.pathOfRights(scope), words.of("rights.tab"));
        var part = new Section(new H2(link), new Paragraph(words.of("action.rights.lead")));
        part.addClassName("part");
        return Optional.of(part);
    }
}
