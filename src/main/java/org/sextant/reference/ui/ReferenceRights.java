package org.sextant.reference.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.reference.ReferenceRight;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class ReferenceRights implements Policy {

    private static final int ORDER = 76;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("reference.title");
    }

    @Override
    public List<Right> rights() {
        return List.of(ReferenceRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("reference.right", (ReferenceRight) right);
    }
}
