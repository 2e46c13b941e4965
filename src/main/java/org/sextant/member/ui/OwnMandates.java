package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** What one holds. */
@SpringComponent
@Order(90)
class OwnMandates implements AccountPart {

    private final MandateLists lists;

    OwnMandates(MandateLists lists) {
        this.lists = lists;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().of("member.account.mandates");
    }

    @Override
    public Component of(Desk desk) {
        return lists.of(desk.person(), desk);
    }
}
