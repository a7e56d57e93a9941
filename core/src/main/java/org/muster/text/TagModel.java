package org.muster.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
    private final float[] always;
    private final int[] shapes;
    private final int[] after;
    private final int[][] afterTwo;
    private final int begin;
    private final int pastBegin;
    private final int farPastBegin;

    TagModel(TagTable table) {
        var outcomes = table.outcomes();
        this.table = table;
        this.tags = Arrays.stream(outcomes).map(TagModel::tag).toArray(Tag[]::new);
        this.always = new float[tags.length];
        table.add(feature("def"), always);
        this.shapes = Arrays.stream(Shape.values())
                .mapToInt(shape -> feature("wc=" + shape.code()))
                .toArray();
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
        var read = new Word[words.size()];
        Function<String, Word> unknown = this::word;
        for (int i = 0; i < read.length; i++) {
            read[i] = known.computeIfAbsent(words.get(i), unknown);
        }
        var chosen = new Tag[read.length];
        var sums = new float[tags.length];
        int previous = TagTable.NONE;
        int beforePrevious = TagTable.NONE;
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(read[i].own, 0, sums, 0, sums.length);
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
        var shape = Shape.of(word);
        int row = table.word(TagTable.hash(lower));
        float[] sums = always.clone();
        affixes(word, sums);
        table.add(shapes[shape.ordinal()], sums);
        if (row == TagTable.NONE) {
            return new Word(sums, TagTable.NONE, TagTable.NONE, TagTable.NONE, TagTable.NONE);
        }
        table.add(table.feature(row, WordFeatures.with(shape)), sums);
        table.add(table.feature(row, WordFeatures.SELF), sums);
        return new Word(
                sums,
                table.feature(row, WordFeatures.NEXT),
                table.feature(row, WordFeatures.NEXT_BUT_ONE),
                table.feature(row, WordFeatures.LAST),
                table.feature(row, WordFeatures.LAST_BUT_ONE));
    }

    /// The model keeps what came at least so often in its treebank: where it does not know an affix, it does not know a
    /// longer one either.
    private void affixes(String word, float[] sums) {
        int longest = Math.min(AFFIX, word.length());
        int suffix = 0;
        int prefix = 0;
        long prefixed = Names.PREFIX;
        for (int length = 1; length <= longest; length++) {
            if (suffix != TagTable.NONE) {
                suffix = table.feature(suffixed(word, length));
                table.add(suffix, sums);
            }
            if (prefix != TagTable.NONE) {
                prefixed = TagTable.hash(prefixed, word.charAt(length - 1));
                prefix = table.feature(prefixed);
                table.add(prefix, sums);
            }
        }
    }

    private static long suffixed(String word, int length) {
        long hash = Names.SUFFIX;
        for (int i = word.length() - length; i < word.length(); i++) {
            hash = TagTable.hash(hash, word.charAt(i));
        }
        return hash;
    }

    /// How the names of affixes begin, as hashes that a word's letters are added to.
    private static final class Names {
        private static final long SUFFIX = TagTable.hash("suf=");
        private static final long PREFIX = TagTable.hash("pre=");

        private Names() {}
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
        float most = sums[0];
        for (int i = 1; i < sums.length; i++) {
            if (most < sums[i]) {
                best = i;
                most = sums[i];
            }
        }
        return best;
    }
}
