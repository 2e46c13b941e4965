package org.sextant.contract;

import org.sextant.testing.OnH2;

@OnH2
class SchemaOnH2IT extends SchemaCases {}
