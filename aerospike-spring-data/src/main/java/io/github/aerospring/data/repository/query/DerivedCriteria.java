package io.github.aerospring.data.repository.query;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.data.query.Criteria;
import io.github.aerospring.data.query.Parameter;
import io.github.aerospring.data.query.PropertyCriteria;

import org.springframework.data.core.PropertyPath;
import org.springframework.data.repository.query.Parameters;
import org.springframework.data.repository.query.QueryCreationException;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.parser.Part;
import org.springframework.data.repository.query.parser.Part.IgnoreCaseType;
import org.springframework.data.repository.query.parser.PartTree;
import org.springframework.data.repository.query.parser.PartTree.OrPart;

/** Reads the criteria from a parsed method name, whose parameters they refer to by position. */
final class DerivedCriteria {

    private final QueryMethod method;
    private final Parameters<?, ?> parameters;
    private int next;

    private DerivedCriteria(QueryMethod method) {
        this.method = method;
        this.parameters = method.getParameters().getBindableParameters();
    }

    /**
     * The criteria of a method.
     *
     * @throws QueryCreationException if a keyword is not available or the parameters do not fit
     */
    static Criteria of(QueryMethod method, PartTree tree) {
        return new DerivedCriteria(method).read(tree);
    }

    private Criteria read(PartTree tree) {
        List<Criteria> alternatives = new ArrayList<>();
        for (OrPart alternative : tree) {
            alternatives.add(alternative.stream().map(this::condition).reduce(Criteria.all(), Criteria::and));
        }
        if (next != parameters.getNumberOfParameters()) {
            throw QueryCreationException.create(
                    method,
                    "parameters: %d (expected: %d, one for each value that %s needs)"
                            .formatted(parameters.getNumberOfParameters(), next, method.getName()));
        }
        return alternatives.stream().reduce(Criteria::or).orElse(Criteria.all());
    }

    private Criteria condition(Part part) {
        DerivedKeywords.Meaning meaning = DerivedKeywords.of(part).orElseThrow(() -> unavailable(part));
        List<Parameter> values = new ArrayList<>();
        for (int i = 0; i < part.getNumberOfArguments(); i++) {
            values.add(parameter(part));
        }
        PropertyCriteria property = Criteria.where(part.getProperty().toDotPath());
        return meaning.of(ignoresCase(part) ? property.ignoringCase() : property, values);
    }

    private QueryCreationException unavailable(Part part) {
        return QueryCreationException.create(
                method,
                "keyword %s in %s (expected: one of %s)"
                        .formatted(
                                String.join(" or ", part.getType().getKeywords()),
                                method.getName(),
                                DerivedKeywords.types().stream()
                                        .flatMap(type -> type.getKeywords().stream())
                                        .sorted()
                                        .toList()));
    }

    private Parameter parameter(Part part) {
        int index = next++;
        if (index >= parameters.getNumberOfParameters()) {
            throw QueryCreationException.create(
                    method,
                    "parameter %d: none (expected: a value for %s in %s)"
                            .formatted(index + 1, part.getProperty().toDotPath(), method.getName()));
        }
        Class<?> type = parameters.getBindableParameter(index).getType();
        boolean many = part.getType() == Part.Type.IN || part.getType() == Part.Type.NOT_IN;
        if (many && !Iterable.class.isAssignableFrom(type) && !type.isArray() && type != Object.class) {
            throw QueryCreationException.create(
                    method,
                    "parameter %d of %s: %s (expected: a collection or an array for keyword %s)"
                            .formatted(
                                    index + 1,
                                    method.getName(),
                                    type.getName(),
                                    part.getType().getKeywords()));
        }
        return new Parameter(index);
    }

    private static boolean ignoresCase(Part part) {
        PropertyPath leaf = part.getProperty().getLeafProperty();
        return part.shouldIgnoreCase() == IgnoreCaseType.ALWAYS
                || part.shouldIgnoreCase() == IgnoreCaseType.WHEN_POSSIBLE && leaf.getType() == String.class;
    }
}
