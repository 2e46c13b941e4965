package org.sextant.treaty.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no treaty of that name. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchTreaty extends RuntimeException {}
