package org.sextant.programme.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.programme.ProgrammeRight;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class ProgrammeRights implements Policy {

    private static final int ORDER = 70;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("programme.rights");
    }

    @Override
    public List<Right> rights() {
        return List.of(ProgrammeRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("programme.right", (ProgrammeRight) right);
    }
}
