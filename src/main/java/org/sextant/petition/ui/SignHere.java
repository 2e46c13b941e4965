package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WordingSummary;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.petition.signing.UpdatesOff;
import org.sextant.sealing.Token;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Signs in one step, with the mailbox of the account. What is said here is kept with the signature and nowhere else. */
final class SignHere extends Div {

    private final transient Desk desk;
    private final transient MemberSigning signing;
    private final transient Supplier<PetitionSummary> now;
    private final SignHereFields fields;

    /** @param now the petition as it is when somebody signs: this may stand open for long */
    SignHere(Desk desk, MemberSigning signing, Supplier<PetitionSummary> now, SignHereFields.Choices choices) {
        this.desk = desk;
        this.signing = signing;
        this.now = now;
        var petition = now.get();
        this.fields = new SignHereFields(desk.words(), choices);
        addClassNames("form", "one", "part");
        var sign = new Button(word("signing.here.act"), click -> take());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(sign);
        actions.addClassName("actions");
        add(new H2(word("signing.here.title")), new Paragraph(word("signing.here.text")));
        signing.wording(petition, desk.person()).ifPresent(wording -> add(whatIsSigned(petition, wording)));
        add(fields, actions);
    }

    private Paragraph whatIsSigned(PetitionSummary petition, WordingSummary wording) {
        var words = desk.words();
        var version = words.of(
                "petition.receipt.version", "version", wording.version(), "language", words.nameOf(wording.language()));
        var text = new Anchor(wording.pathOf(petition.slug()), version);
        text.setRouterIgnore(true);
        var said = new Paragraph(word("signing.here.wording") + " ");
        said.add(text);
        return said;
    }

    private void take() {
        var petition = now.get();
        fields.wish(petition.nameNeeded()).ifPresent(wish -> take(petition, wish));
    }

    private void take(PetitionSummary petition, MemberSigning.Wish wish) {
        try {
            counted(signing.sign(petition, wish, desk.person()));
        } catch (PetitionClosed justNow) {
            Notes.refused(word("petition.closed.title"));
        } catch (UpdatesOff justNow) {
            fields.updatesAreOff();
        }
    }

    private void counted(Token token) {
        var receipt =
                new Anchor("/" + desk.language().tag() + "/receipt/" + token.text(), word("signing.here.receipt"));
        receipt.setRouterIgnore(true);
        var done = new H2(word("petition.receipt.title"));
        done.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(done, new Paragraph(word("signing.here.done")), new Paragraph(receipt));
        done.getElement().executeJs("this.focus()");
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
