package org.sextant.programme.argument.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.programme.argument.ArgumentRight;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class ArgumentRights implements Policy {

    private static final int ORDER = 72;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("argument.rights");
    }

    @Override
    public List<Right> rights() {
        return List.of(ArgumentRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("argument.right", (ArgumentRight) right);
    }
}
