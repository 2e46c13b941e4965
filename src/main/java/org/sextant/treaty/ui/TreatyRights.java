package org.sextant.treaty.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.sextant.treaty.TreatyRight;
import org.springframework.stereotype.Component;

@Component
class TreatyRights implements Policy {

    private static final int ORDER = 60;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("treaty.rights");
    }

    @Override
    public List<Right> rights() {
        return List.of(TreatyRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("treaty.right", (TreatyRight) right);
    }
}
