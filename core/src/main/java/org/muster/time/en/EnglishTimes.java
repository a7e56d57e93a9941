package org.muster.time.en;

import java.util.List;
import org.muster.model.text.Noted;
import org.muster.model.text.Stated;
import org.muster.model.text.Text;
import org.muster.model.time.Anchor;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.time.TimeReader;

/// English time expressions.
public final class EnglishTimes implements TimeReader {

    @Override
    public Stated<PartialDate> dateline(Text text) {
        return new Stated.Unsaid<>("the report states no date");
    }

    @Override
    public Noted<List<TimeExpression>> read(Text text, Anchor anchor) {
        return Noted.of(List.of());
    }
}
