package io.github.aerospring.data.core;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.aerospike.client.AerospikeException;

/** A stream whose errors are translated, however late they occur; closing it closes its source. */
final class TranslatedStream {

    private TranslatedStream() {}

    static <T> Stream<T> of(Stream<T> source, AerospikeExceptionTranslator translator) {
        Iterator<T> elements = source.iterator();
        Iterator<T> translated = new Iterator<>() {

            @Override
            public boolean hasNext() {
                return call(elements::hasNext, translator);
            }

            @Override
            public T next() {
                return call(elements::next, translator);
            }
        };
        Spliterator<T> spliterator =
                Spliterators.spliteratorUnknownSize(translated, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(source::close);
    }

    static <R> R call(Supplier<R> action, AerospikeExceptionTranslator translator) {
        try {
            return action.get();
        } catch (AerospikeException e) {
            throw translator.translate(e);
        }
    }
}
