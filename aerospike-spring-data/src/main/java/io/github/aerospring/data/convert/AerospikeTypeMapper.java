package io.github.aerospring.data.convert;

import java.util.List;
import java.util.Map;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import org.jspecify.annotations.Nullable;

import org.springframework.data.convert.DefaultTypeMapper;
import org.springframework.data.convert.SimpleTypeInformationMapper;
import org.springframework.data.convert.TypeAliasAccessor;
import org.springframework.data.mapping.Alias;

/** Keeps the type alias, or else the class name, of an object in its map. */
final class AerospikeTypeMapper extends DefaultTypeMapper<Map<String, Object>> {

    AerospikeTypeMapper(AerospikeMappingContext context) {
        super(new MapAccessor(), context, List.of(new SimpleTypeInformationMapper()));
    }

    private static final class MapAccessor implements TypeAliasAccessor<Map<String, Object>> {

        @Override
        public Alias readAliasFrom(Map<String, Object> source) {
            return Alias.ofNullable(source.get(TypeKeyPolicy.TYPE_KEY));
        }

        @Override
        public void writeTypeTo(Map<String, Object> sink, @Nullable Object alias) {
            if (alias != null) {
                sink.put(TypeKeyPolicy.TYPE_KEY, alias);
            }
        }
    }
}
