package org.sextant.action.ui.form;

import com.vaadin.flow.component.textfield.TextField;
import org.sextant.action.InThePast;
import org.sextant.action.NotOfTheTeam;
import org.sextant.action.ResultNamesThePlace;
import org.sextant.action.SlotTaken;
import org.sextant.action.SlugTaken;
import org.sextant.action.TooFewPlaces;
import org.sextant.action.WrongState;
import org.sextant.campaign.WrongStage;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** Says at the fields of the form why what was written there cannot be stored. */
record Refusals(FieldErrors errors, OutlineFields outline, KindFields fields, TextField slug, Words words) {

    void attempt(Runnable save) {
        try {
            save.run();
        } catch (SlugTaken taken) {
            errors.at(slug, words.of("action.form.slug.taken"));
        } catch (NotOfTheTeam left) {
            outline.notOfTheTeam(errors);
        } catch (ResultNamesThePlace told) {
            outline.toldAlready(errors);
        } catch (TooFewPlaces few) {
            fields.tooFew(errors, few.taken());
        } catch (SlotTaken taken) {
            var when = words.moment(taken.begins(), outline.zone());
            fields.taken(errors, words.of("action.form.slot.taken", "when", when));
        } catch (InThePast over) {
            fields.over(errors, words.of("action.form.over"));
        } catch (WrongStage over) {
            errors.whole(words.of("campaign.edit.over"));
        } catch (WrongState moved) {
            errors.whole(words.of("action.board.too-late", "state", words.of("action.board.state", moved.state())));
        }
        errors.show();
    }
}
