package org.sextant.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

class DoorParameter extends TypeBasedParameterResolver<Door> {

    @Override
    public Door resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Door(WholeApplicationSettings.ADDRESS);
    }
}
