package org.sextant.campaign.template;

import org.sextant.testing.OnH2;

@OnH2
class TemplatesOnH2IT extends TemplatesCases {}
