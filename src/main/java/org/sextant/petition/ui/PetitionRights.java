package org.sextant.petition.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.petition.PetitionRight;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

@Component
class PetitionRights implements Policy {

    private static final int ORDER = 20;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("petition.work.tab");
    }

    @Override
    public List<Right> rights() {
        return List.of(PetitionRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("petition.right", (PetitionRight) right);
    }

    @Override
    public boolean concerns(Right right, Scope.Kind kind) {
        return (right == PetitionRight.APPROVE && kind == Scope.Kind.CAMPAIGN) || Policy.super.concerns(right, kind);
    }
}
