package org.sextant.action.need.ui;

import java.util.List;
import org.sextant.action.need.NeedRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** What people may do with needs, in the table of who may do what. */
@Component
class NeedRights implements Policy {

    private static final int AFTER_ACTIONS = 35;

    @Override
    public int order() {
        return AFTER_ACTIONS;
    }

    @Override
    public String title(Words words) {
        return words.of("need.tab");
    }

    @Override
    public List<Right> rights() {
        return List.of(NeedRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("need.right", (NeedRight) right);
    }
}
