// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

/** Who asks whom, when and under which circumstances; used again for the next question. */
final class Question {
  int provider;
  Plain.Unit gives;
  int givesAs;
  int recipient;
  Plain.Unit takes;
  int takesAs;
  int day;
  int urgency;
  int purpose;

  Question(Plain.Unit anybody) {
    this.gives = anybody;
    this.takes = anybody;
  }
}
