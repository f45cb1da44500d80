// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Lays out what a page says. The template escapes every value on its way into HTML. */
final class Layout {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Configuration TEMPLATES = templates();

  private Layout() {}

  static String fill(Content content) {
    Map<String, Object> values = JSON.convertValue(content, new TypeReference<>() {});
    Assets assets = Assets.read();
    values.put("style", assets.style());
    values.put("charts", assets.charts());
    values.put("script", assets.script());
    values.put("notice", assets.notice());
    values.put("policy", assets.policy());
    values.put("data", data(content));
    try {
      Template page = TEMPLATES.getTemplate("report.ftlh");
      StringWriter html = new StringWriter();
      page.process(values, html);
      return html.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template does not fit what is said", e);
    }
  }

  /** What scripts draw and explain, as JSON in which nothing can end the element it stands in. */
  private static String data(Content content) {
    ImmutableMap<String, Object> data =
        ImmutableMap.of(
            "t", content.t(),
            "overview", content.overview(),
            "members", content.members(),
            "agreements", content.agreements(),
            "referral", content.referral(),
            "why", content.matrix().why());
    try {
      return JSON.writer().with(new Harmless()).writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
  }

  private static Configuration templates() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassForTemplateLoading(Layout.class, "");
    templates.setDefaultEncoding("UTF-8");
    templates.setLocale(Locale.ROOT);
    templates.setTimeZone(TimeZone.getTimeZone("UTC"));
    templates.setNumberFormat("computer");
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    return templates;
  }

  /** Escapes what HTML, or an old reader of JavaScript, could take for something else. */
  private static final class Harmless extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char special : new char[] {'<', '>', '&', '\''}) {
        codes[special] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR
          ? new SerializedString("\\u" + Integer.toHexString(character))
          : null;
    }
  }
}
