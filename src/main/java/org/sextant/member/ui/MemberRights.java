package org.sextant.member.ui;

import java.util.List;
import org.sextant.member.MemberRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

@Component
class MemberRights implements Policy {

    private static final int ORDER = 40;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("rights.people");
    }

    @Override
    public List<Right> rights() {
        return List.of(MemberRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("rights.right", (MemberRight) right);
    }

    @Override
    public boolean concerns(Right right, Scope.Kind kind) {
        return right == MemberRight.BE_SECOND || Policy.super.concerns(right, kind);
    }
}
