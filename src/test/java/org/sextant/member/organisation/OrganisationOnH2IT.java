package org.sextant.member.organisation;

import org.sextant.testing.OnH2;

@OnH2
class OrganisationOnH2IT extends OrganisationCases {}
