package org.sextant.action.canvass;

import org.sextant.testing.OnH2;

@OnH2
class CanvassOnH2IT extends CanvassCases {}
