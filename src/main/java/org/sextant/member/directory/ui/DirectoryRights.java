package org.sextant.member.directory.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.member.directory.DirectoryRight;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class DirectoryRights implements Policy {

    private static final int ORDER = 42;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("directory.rights");
    }

    @Override
    public List<Right> rights() {
        return List.of(DirectoryRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("directory.right", (DirectoryRight) right);
    }
}
