package org.sextant.treaty;

/** A treaty by the name it has in files and addresses, as in {@code icrmw}. */
public record TreatyId(String text) {

    @Override
    public String toString() {
        return text;
    }
}
