package org.muster.check;

import java.util.List;
import org.muster.model.finding.CheckId;
import org.muster.model.finding.Finding;

/// A check is a consistency rule over the claims and relations of some documents, named after the defect it looks for.
public interface Check {

    /// Returns the check's name, which is its class's.
    default CheckId id() {
        return new CheckId(getClass().getSimpleName());
    }

    /// Returns what it finds, in any order.
    List<Finding> over(Corpus corpus);
}
