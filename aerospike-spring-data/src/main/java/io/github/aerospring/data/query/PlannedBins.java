package io.github.aerospring.data.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which bins a plan needs: for the criteria, and for the result with its order (empty for all). */
record PlannedBins(Set<String> forCriteria, Set<String> forResult) {

    static PlannedBins of(PlanNode predicate, List<RowOrder> order, List<StoredPath> projection) {
        Set<String> criteria = new TreeSet<>();
        collect(predicate, criteria);
        Set<String> result = new TreeSet<>();
        if (!projection.isEmpty()) {
            result.addAll(criteria);
            order.forEach(each -> add(each.path(), result));
            projection.forEach(path -> add(path, result));
        }
        return new PlannedBins(Set.copyOf(criteria), result);
    }

    private static void collect(PlanNode node, Set<String> bins) {
        if (node instanceof PlanNode.Question question) {
            add(question.path(), bins);
        } else if (node instanceof PlanNode.Several several) {
            several.parts().forEach(part -> collect(part, bins));
        }
    }

    private static void add(StoredPath path, Set<String> bins) {
        if (path.source() == StoredPath.Source.BIN) {
            bins.add(path.bin());
        }
    }
}
