package org.sextant.moderation.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.moderation.ModerationRight;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class ModerationRights implements Policy {

    private static final int ORDER = 50;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("moderation.rights");
    }

    @Override
    public List<Right> rights() {
        return List.of(ModerationRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("moderation.right", (ModerationRight) right);
    }
}
