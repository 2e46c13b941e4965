package org.sextant.petition.addressee.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.place.Places;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Recovery;
import org.sextant.vocabulary.PetitionId;

/** Lays out a form for those whom a petition asks. */
@SpringComponent
class AddresseeForms {

    private final OfficialChannels channels;
    private final Places places;
    private final TypedTexts texts;

    AddresseeForms(OfficialChannels channels, Places places, TypedTexts texts) {
        this.channels = channels;
        this.places = places;
        this.texts = texts;
    }

    /** @param named whether the petition asks everybody for a name */
    AddresseeForm of(boolean named, Desk desk) {
        return new AddresseeForm(channels, places, named, desk.words());
    }

    Recovery<AddresseeWriting> recovery(PetitionId petition, Desk desk) {
        return new Recovery<>(texts, new TypedTexts.Sheet("adr-" + petition), AddresseeWriting.class, desk);
    }
}
