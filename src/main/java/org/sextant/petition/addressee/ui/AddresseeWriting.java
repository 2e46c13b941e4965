package org.sextant.petition.addressee.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.Language;

/**
 * What stands in the fields of an addressee, also where it could not be stored so.
 *
 * @param country its code
 * @param channel the key of the official one
 * @param begun as it was filled with what is being changed; null for one that is not there yet
 */
record AddresseeWriting(
        AddresseeKind kind,
        @Nullable String country,
        Map<Language, String> names,
        @Nullable Integer target,
        @Nullable String channel,
        List<Step> steps,
        @Nullable AddresseeWriting begun) {

    /**
     * What stands in the fields of a step.
     *
     * @param channel the key of the official one that has it
     * @param before what it said in each language before
     */
    record Step(
            @Nullable Integer signatures,
            @Nullable Integer days,
            @Nullable String channel,
            String effect,
            Map<Language, String> before) {}

    AddresseeWriting begunAs(@Nullable AddresseeWriting was) {
        return new AddresseeWriting(kind, country, names, target, channel, steps, was);
    }
}
