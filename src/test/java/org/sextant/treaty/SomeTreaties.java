package org.sextant.treaty;

/** Treaties as they come with Sextant, for tests without Spring. */
public final class SomeTreaties {

    private SomeTreaties() {}

    public static Treaty byId(String id) {
        return ShippedTreaties.read().stream()
                .filter(treaty -> treaty.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
