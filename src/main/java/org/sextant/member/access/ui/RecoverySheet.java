package org.sextant.member.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.member.access.RecoveryCodes;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;

/** How many recovery codes are left, and a fresh sheet of them, shown this once. */
class RecoverySheet extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient RecoveryCodes codes;

    RecoverySheet(Desk desk, RecoveryCodes codes) {
        this.desk = desk;
        this.words = desk.words();
        this.codes = codes;
        addClassName("stack");
        show(codes.left(desk.person()));
    }

    private void show(int left) {
        removeAll();
        var hint = new Paragraph(words.of("access.recovery.hint"));
        hint.addClassName("small");
        add(hint, new Paragraph(words.of("access.recovery.left", "left", left)), make(left));
    }

    private Button make(int left) {
        var act = words.of("access.recovery.make");
        var question = new ConfirmButton.Question(
                words.of("access.recovery.replace-title"), words.of("access.recovery.replace-text"));
        return left == 0 ? new Button(act, click -> lay()) : new ConfirmButton(act, question, words, this::lay);
    }

    private void lay() {
        var sheet = codes.makeAnew(desk.person());
        show(sheet.size());
        var list = new OrderedList();
        list.addClassName("codes");
        list.getElement().setAttribute("dir", "ltr");
        list.getElement().setAttribute("aria-label", words.of("access.recovery.sheet"));
        sheet.forEach(code -> list.add(new ListItem(new Code(grouped(code)))));
        var once = new Paragraph(words.of("access.recovery.shown"));
        once.addClassNames("banner", "warn");
        once.getElement().setAttribute("role", "alert");
        add(once, list);
    }

    // Two groups are easier to copy by hand; the hyphen need not be typed.
    private static String grouped(TypedCode code) {
        var half = TypedCode.LENGTH / 2;
        return code.text().substring(0, half) + "-" + code.text().substring(half);
    }
}
