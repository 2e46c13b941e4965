package org.sextant.petition.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.petition.guard.GuardRight;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class GuardRights implements Policy {

    private static final int ORDER = 22;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("signing.guard.rights");
    }

    @Override
    public List<Right> rights() {
        return List.of(GuardRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("signing.guard.right", (GuardRight) right);
    }
}
