package org.sextant.member.directory;

import org.sextant.testing.OnH2;

@OnH2
class AnnotationOnH2IT extends AnnotationCases {}
