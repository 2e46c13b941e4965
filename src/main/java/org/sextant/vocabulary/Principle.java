package org.sextant.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six principles of the programme, in the order of the wheel. Their texts can be edited; they stay six. */
public enum Principle {
    DIGNITY(1),
    RIGHTS(2),
    ANTI_RACISM(3),
    DEVELOPMENT(4),
    FREE_MOVEMENT(5),
    INTERNATIONAL_LAW(6);

    private final int number;

    Principle(int number) {
        this.number = number;
    }

    /** The id in addresses and files, as in {@code anti-racism}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 1 to 6, clockwise from the top of the wheel; also the number of its colour and its sign. */
    public int number() {
        return number;
    }

    public static Optional<Principle> ofId(String id) {
        return Arrays.stream(values())
                .filter(principle -> principle.id().equals(id))
                .findFirst();
    }

    @JsonCreator
    static Principle read(String id) {
        return ofId(id).orElseThrow(() -> new IllegalArgumentException("Not one of the six principles: " + id));
    }
}
