package io.github.aerospring.data.query;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Exp;
import org.jspecify.annotations.Nullable;

/** A predicate on rows. */
sealed interface BoundNode {

    /** Whether the row satisfies it; this is the answer, whatever a server filtered before. */
    boolean matches(QueryRow row);

    /** An expression that is true for every record that matches. */
    Optional<Exp> expression();

    /** Whether every record that matches has at least one of the bins that are asked. */
    boolean impliesBin();

    /** A condition with its operands in stored form. */
    record Answer(PlanNode.Question question, List<? extends @Nullable Object> operands) implements BoundNode {

        @Override
        public boolean matches(QueryRow row) {
            return question.operator().matches(question.path().read(row), operands, question.order());
        }

        @Override
        public boolean impliesBin() {
            return question.path().source() == StoredPath.Source.BIN
                    && !question.operator().matches(null, operands, question.order());
        }

        @Override
        public Optional<Exp> expression() {
            return question.order().isServerOrder()
                    ? question.operator().expression(question.path(), operands)
                    : Optional.empty();
        }
    }

    /** All or any of several. */
    record Several(boolean any, List<BoundNode> parts) implements BoundNode {

        @Override
        public boolean matches(QueryRow row) {
            return any
                    ? parts.stream().anyMatch(part -> part.matches(row))
                    : parts.stream().allMatch(part -> part.matches(row));
        }

        @Override
        public boolean impliesBin() {
            return any
                    ? !parts.isEmpty() && parts.stream().allMatch(BoundNode::impliesBin)
                    : parts.stream().anyMatch(BoundNode::impliesBin);
        }

        /** Of a conjunction, the parts that have one; of a disjunction, only if all have one. */
        @Override
        public Optional<Exp> expression() {
            List<Exp> terms = parts.stream()
                    .map(BoundNode::expression)
                    .flatMap(Optional::stream)
                    .toList();
            if (terms.isEmpty() || any && terms.size() < parts.size()) {
                return Optional.empty();
            }
            Exp[] array = terms.toArray(Exp[]::new);
            return Optional.of(array.length == 1 ? array[0] : any ? Exp.or(array) : Exp.and(array));
        }
    }
}
