package org.sextant.mail;

import java.util.List;
import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class OutboxOnPostgreSqlIT extends OutboxCases {

    @Override
    List<Integer> handfulsBesideAHeldOne() {
        return List.of(5);
    }
}
