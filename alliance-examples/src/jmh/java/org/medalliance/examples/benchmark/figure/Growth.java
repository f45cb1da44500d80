// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.figure;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A picture of how the time of a decision grows with the rules. */
public record Growth(Measures measures) {
  private static final List<Integer> RULES = List.of(10, 1000, 100_000);
  private static final Map<String, String> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("scan", "linear scan");
    WAYS.put("explained", "library, with explanation");
    WAYS.put("map", "map of rule lists");
    WAYS.put("firstPass", "library, first pass");
    WAYS.put("library", "library");
    WAYS.put("prepared", "library, prepared");
    WAYS.put("floorText", "floor, ids as text");
    WAYS.put("floorHandles", "floor, numbers");
  }

  /** Draws it; returns where it is. */
  public Path draw(String units, Path file) throws IOException {
    XYChart chart =
        new XYChartBuilder()
            .width(1100)
            .height(700)
            .title("One decision, " + units + " units")
            .xAxisTitle("rules")
            .yAxisTitle("ns of processor time")
            .build();
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart
        .getStyler()
        .setSeriesColors(
            new Color[] {
              new Color(0x999999),
              new Color(0xCC79A7),
              new Color(0xE69F00),
              new Color(0xD55E00),
              new Color(0x0072B2),
              new Color(0x000000),
              new Color(0x009E73),
              new Color(0x56B4E9)
            });
    chart.getStyler().setYAxisDecimalPattern("#,##0");
    chart.getStyler().setXAxisDecimalPattern("#,##0");
    WAYS.forEach((way, name) -> add(chart, name, way, units));
    Files.createDirectories(file.toAbsolutePath().getParent());
    BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    return file;
  }

  private void add(XYChart chart, String name, String way, String units) {
    List<Integer> rules = new ArrayList<>();
    List<Double> nanos = new ArrayList<>();
    for (int count : RULES) {
      measures
          .get(way, units + "x" + count)
          .ifPresent(
              found -> {
                rules.add(count);
                nanos.add(found.nanos());
              });
    }
    if (!rules.isEmpty()) {
      XYSeries series = chart.addSeries(name, rules, nanos);
      series.setMarker(SeriesMarkers.CIRCLE);
    }
  }
}
