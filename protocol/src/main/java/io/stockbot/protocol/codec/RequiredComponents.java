package io.stockbot.protocol.codec;

import java.util.Optional;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Tells Jackson that a message lacks nothing but what is {@link Optional}. */
final class RequiredComponents extends JacksonAnnotationIntrospector {

  @Override
  public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member.getRawType() != Optional.class;
  }
}
