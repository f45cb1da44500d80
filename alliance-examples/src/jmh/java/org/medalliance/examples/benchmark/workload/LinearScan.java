// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

/** Holds every rule against the question. */
public final class LinearScan extends Lists {
  private final Row[] rows;

  /** Makes the lists. */
  public LinearScan(Plain.Model model) {
    super(model);
    this.rows = Row.all(model).toArray(new Row[0]);
  }

  @Override
  void look(String kind, int resource) {
    for (Row row : rows) {
      if (row.rule.resource() != Plain.NONE) {
        if (row.rule.resource() == resource) {
          hold(row, true);
        }
        continue;
      }
      for (int about : row.rule.kinds()) {
        String its = model().kinds().get(about);
        if (Plain.isA(kind, its)) {
          hold(row, true);
        } else if (resource == Plain.NONE && Plain.isA(its, kind)) {
          hold(row, false);
        }
      }
    }
  }
}
