package org.clipsheet.read.document;

import java.util.List;
import java.util.Map;

/**
 * Fits a logistic regression by Newton's method. The penalised likelihood is concave, so its maximum is one. The first
 * weight, of what is always there, goes unpenalised.
 *
 * @param rows of each case, its traits by their place
 * @param labels whether each case is one
 * @param size how many places there are
 */
public record LogisticFit(
    List<Map<Integer, Double>> rows, List<Boolean> labels, int size, double penalty) {
  private static final int STEPS = 25;

  /** The weight of each place. */
  public double[] solve() {
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] curvature = new double[size][size];
      double[] slope = new double[size];
      for (int i = 0; i < size; i++) {
        double own = i == 0 ? 1e-6 : penalty;
        curvature[i][i] = own;
        slope[i] = -own * weights[i];
      }
      for (int r = 0; r < rows.size(); r++) {
        Map<Integer, Double> row = rows.get(r);
        double odds = row.entrySet().stream()
            .mapToDouble(e -> weights[e.getKey()] * e.getValue())
            .sum();
        double chance = 1 / (1 + Math.exp(-odds));
        double error = (labels.get(r) ? 1 : 0) - chance;
        row.forEach((i, x) -> {
          slope[i] += error * x;
          row.forEach((j, y) -> curvature[i][j] += chance * (1 - chance) * x * y);
        });
      }
      double[] change = gauss(curvature, slope);
      for (int i = 0; i < size; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  private static double[] gauss(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        for (int j = k; j < n && factor != 0; j++) {
          a[i][j] -= factor * a[k][j];
        }
        b[i] -= factor * b[k];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < n; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
