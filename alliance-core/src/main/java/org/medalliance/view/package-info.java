// SPDX-License-Identifier: Apache-2.0
/**
 * An alliance for people who look rather than ask. An {@link org.medalliance.view.AllianceView} of
 * a day draws the map of tiers and units, who is bound by which agreement, what became of whom, who
 * may use something of whom and who may refer to whom. Each is an {@link
 * org.medalliance.view.AllianceGraph}: {@linkplain org.medalliance.view.Node nodes} and {@linkplain
 * org.medalliance.view.Link links}, each sure or only perhaps so, in order; a network for the
 * algorithms of Guava's {@code common.graph}; and text for Mermaid and Graphviz in English or
 * Chinese. Figures about the same are in {@link org.medalliance.view.indicator}.
 *
 * <pre>{@code
 * AllianceGraph bound = AllianceView.of(alliance, day).agreements();
 * bound.network().successors(Node.agreement("charter")); // whom the charter binds
 * bound.mermaid(Locale.CHINESE);
 * }</pre>
 */
@NullMarked
package org.medalliance.view;

import org.jspecify.annotations.NullMarked;
