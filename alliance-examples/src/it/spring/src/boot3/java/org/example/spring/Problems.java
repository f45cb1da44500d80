// SPDX-License-Identifier: Apache-2.0
package org.example.spring;

import java.util.List;
import org.medalliance.jackson.AllianceModule;
import org.medalliance.jackson.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Problems {
  /** Everything that is wrong with what was sent, each with its place. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  List<String> unreadable(HttpMessageNotReadableException e) {
    return e.getCause() instanceof AllianceModule.FormatException format
        ? format.problems().stream().map(Problem::toString).toList()
        : List.of("this must be JSON");
  }
}
