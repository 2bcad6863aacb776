package io.stockbot.protocol.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Tells Jackson that a message lacks nothing but what is {@link Optional}, and what is left out
 * when it is none or zero, which then is that.
 */
final class RequiredComponents extends JacksonAnnotationIntrospector {

  @Override
  public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member.getRawType() != Optional.class && !isLeftOut(member);
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
    return isLeftOut(member)
        ? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)
        : super.findSetterInfo(config, member);
  }

  private static boolean isLeftOut(Annotated member) {
    return member.hasAnnotation(JsonInclude.class);
  }
}
