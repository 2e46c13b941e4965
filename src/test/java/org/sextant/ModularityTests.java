package org.sextant;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void eachModuleUsesOnlyWhatItSaysItUses() {
        ApplicationModules.of(SextantApplication.class).verify();
    }
}
