package org.muster.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.model.text.Tag;

/// A tag model gives each word the tag for which a maximum-entropy model has the greatest weight (Ratnaparkhi 1996).
///
/// The library's own decoder keeps three candidate sequences and forms every feature anew for each of them. Taking the
/// best tag at each word from the same weights agrees with it on all but a few words in a thousand and is many times
/// faster (`TagModelTest` holds the agreement).
final class TagModel {

    private static final int AFFIX = 4;

    private final TagTable table;
    private final Tag[] tags;
    private final int[] after;
    private final int[][] afterTwo;
    private final int begin;
    private final int pastBegin;
    private final int farPastBegin;

    TagModel(TagTable table) {
        var outcomes = table.outcomes();
        this.table = table;
        this.tags = Arrays.stream(outcomes).map(TagModel::tag).toArray(Tag[]::new);
        this.after = Arrays.stream(outcomes)
                .mapToInt(outcome -> feature("t=" + outcome))
                .toArray();
        this.afterTwo = Arrays.stream(outcomes)
                .map(first -> Arrays.stream(outcomes)
                        .mapToInt(second -> feature("t2=" + first + "," + second))
                        .toArray())
                .toArray(int[][]::new);
        this.begin = feature("S=begin");
        this.pastBegin = feature("p1S=begin");
        this.farPastBegin = feature("p2S=begin");
    }

    /// Joined tags, such as `AUX+PART` of an uncut "don't", count as their first.
    private static Tag tag(String name) {
        int joined = name.indexOf('+');
        return Tag.valueOf((joined < 0 ? name : name.substring(0, joined)).toUpperCase(Locale.ROOT));
    }

    private int feature(String name) {
        return table.feature(TagTable.hash(name));
    }

    /// What the model knows of one word, wherever it stands: worked out once for a text in which it comes often.
    static final class Word {
        private final float[] own;
        private final int before;
        private final int farBefore;
        private final int behind;
        private final int farBehind;

        private Word(float[] own, int before, int farBefore, int behind, int farBehind) {
            this.own = own;
            this.before = before;
            this.farBefore = farBefore;
            this.behind = behind;
            this.farBehind = farBehind;
        }
    }

    /// Returns a tag for each word of one sentence.
    ///
    /// @param known the words of the text so far; new ones are added
    Tag[] tag(List<String> words, Map<String, Word> known) {
        var read = words.stream()
                .map(word -> known.computeIfAbsent(word, this::word))
                .toArray(Word[]::new);
        var chosen = new Tag[read.length];
        int previous = TagTable.NONE;
        int beforePrevious = TagTable.NONE;
        for (int i = 0; i < chosen.length; i++) {
            float[] sums = read[i].own.clone();
            window(sums, read, i);
            if (previous != TagTable.NONE) {
                table.add(after[previous], sums);
            }
            if (beforePrevious != TagTable.NONE) {
                table.add(afterTwo[beforePrevious][previous], sums);
            }
            beforePrevious = previous;
            previous = greatest(sums);
            chosen[i] = tags[previous];
        }
        return chosen;
    }

    private Word word(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var shape = Shape.of(word).code();
        var sums = new float[tags.length];
        table.add(feature("def"), sums);
        for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
            table.add(feature("suf=" + word.substring(word.length() - length)), sums);
            table.add(feature("pre=" + word.substring(0, length)), sums);
        }
        table.add(feature("wc=" + shape), sums);
        table.add(feature("w&c=" + lower + "," + shape), sums);
        table.add(feature("w=" + lower), sums);
        return new Word(
                sums,
                feature("n1w=" + lower),
                feature("n2w=" + lower),
                feature("p1w=" + lower),
                feature("p2w=" + lower));
    }

    private void window(float[] sums, Word[] words, int at) {
        if (at == 0) {
            table.add(begin, sums);
        }
        if (1 <= at) {
            table.add(words[at - 1].behind, sums);
            if (at == 1) {
                table.add(pastBegin, sums);
            }
        }
        if (2 <= at) {
            table.add(words[at - 2].farBehind, sums);
            if (at == 2) {
                table.add(farPastBegin, sums);
            }
        }
        if (at + 1 < words.length) {
            table.add(words[at + 1].before, sums);
        }
        if (at + 2 < words.length) {
            table.add(words[at + 2].farBefore, sums);
        }
    }

    private static int greatest(float[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[best] < sums[i]) {
                best = i;
            }
        }
        return best;
    }
}
