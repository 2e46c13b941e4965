package org.sextant.action.canvass;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class CanvassOnPostgreSqlIT extends CanvassCases {}
