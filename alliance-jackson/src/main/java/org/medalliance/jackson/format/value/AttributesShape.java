// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.openCode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.shape.Shapes;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;

/**
 * What a request tells: an object whose names are those of attributes. The two that the library
 * knows are a word and a code; of the others, true and false make a flag and a number makes a
 * number.
 */
public final class AttributesShape extends Shape<Attributes> {
  private static final Shape<Long> NUMBER =
      Shapes.number("attribute", Long.MIN_VALUE, Long.MAX_VALUE);
  private static final Shape<String> NAME =
      openCode("attribute name", "consent", text -> Syntax.openCode("attribute", text));
  private static final Shape<Boolean> FLAG = Shapes.flag("attribute");

  /** Creates the shape. */
  public AttributesShape() {
    super("attributes");
  }

  @Override
  public @Nullable Attributes read(TokenReader in) throws IOException {
    if (in.token() != Token.OBJECT) {
      in.wrongType(ProblemCode.TYPE, name(), "an object such as " + sample());
      return null;
    }
    in.enter();
    TreeMap<Attribute<?>, Serializable> told = new TreeMap<>();
    Set<String> names = new HashSet<>();
    boolean sound = true;
    while (in.next() == Token.NAME) {
      String name = in.name();
      in.push(name);
      if (names.add(name)) {
        in.count(ReadLimits.Kind.NAMES, names.size());
        in.next();
        sound &= tell(told, name, in);
      } else {
        in.problem(
            ProblemCode.DUPLICATE_MEMBER,
            "attributes must have each member once: " + Syntax.quote(name) + "; remove one",
            ImmutableMap.of("member", Syntax.quote(name)));
        in.next();
        in.skip();
      }
      in.pop();
    }
    in.leave();
    return sound ? new Attributes(ImmutableSortedMap.copyOf(told)) : null;
  }

  @Override
  public void write(Attributes value, TokenSink out) throws IOException {
    out.beginObject();
    for (Map.Entry<Attribute<?>, Serializable> entry : value.values().entrySet()) {
      out.name(entry.getKey().name());
      if (entry.getValue() instanceof Boolean flag) {
        out.truth(flag);
      } else if (entry.getValue() instanceof Long number) {
        out.number(number);
      } else {
        out.text(entry.getValue().toString());
      }
    }
    out.endObject();
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.type("object")
        .with(
            "properties",
            ImmutableMap.of(
                Attribute.URGENCY.name(),
                book.member(name(), Attribute.URGENCY.name(), SharingShapes.URGENCY),
                Attribute.PURPOSE.name(),
                book.member(name(), Attribute.PURPOSE.name(), SharingShapes.PURPOSE)))
        .with("propertyNames", book.refer(NAME))
        .with(
            "additionalProperties",
            Schema.of("anyOf", ImmutableList.of(book.refer(FLAG), book.refer(NUMBER))));
  }

  @Override
  public String sample() {
    return "{\"urgency\": \"URGENT\"}";
  }

  /** Reads one attribute; returns whether it could be read. */
  private static boolean tell(Map<Attribute<?>, Serializable> told, String name, TokenReader in)
      throws IOException {
    try {
      Attribute<?> attribute = attribute(name, in.token());
      Serializable value = shape(attribute).read(in);
      if (value != null) {
        told.put(attribute, value);
      }
      return value != null;
    } catch (InvalidValueException e) {
      in.refuse(e);
      in.skip();
      return false;
    }
  }

  private static Attribute<?> attribute(String name, Token token) {
    if (name.equals(Attribute.URGENCY.name())) {
      return Attribute.URGENCY;
    }
    if (name.equals(Attribute.PURPOSE.name())) {
      return Attribute.PURPOSE;
    }
    return token == Token.TRUE || token == Token.FALSE
        ? Attribute.flag(name)
        : Attribute.number(name);
  }

  private static Shape<? extends Serializable> shape(Attribute<?> attribute) {
    if (attribute.equals(Attribute.URGENCY)) {
      return SharingShapes.URGENCY;
    }
    if (attribute.equals(Attribute.PURPOSE)) {
      return SharingShapes.PURPOSE;
    }
    return attribute.type() == Boolean.class ? FLAG : NUMBER;
  }
}
