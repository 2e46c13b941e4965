package org.sextant.action.ui;

import java.util.List;
import org.sextant.action.ActionRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class ActionRights implements Policy {

    private static final int ORDER = 30;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("action.board.tab");
    }

    @Override
    public List<Right> rights() {
        return List.of(ActionRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("action.right", (ActionRight) right);
    }
}
