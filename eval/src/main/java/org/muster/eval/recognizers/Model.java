package org.muster.eval.recognizers;

import java.util.List;

/// A model is the set's convention of what it wants of one sort of quantity.
///
/// @param name the set's name, which its files are named after
/// @param folder the folder of its file
/// @param reader what Muster reads, in the set's terms
record Model(String name, String folder, Reader reader) {

    /// Reads the results of a sample.
    @FunctionalInterface
    interface Reader {

        /// Returns the results in order.
        List<Found> read(Sample sample);
    }

    static List<Model> all() {
        return List.of(
                new Model("NumberModel", "Number", NumberConvention::read),
                new Model("NumberRangeModel", "Number", new RangeConvention()::read),
                new Model("PercentModel", "Number", PercentConvention::read),
                new Model("OrdinalModel", "Number", OrdinalConvention::read),
                new Model("AgeModel", "NumberWithUnit", AgeConvention::read),
                new Model("CurrencyModel", "NumberWithUnit", new CurrencyConvention()::read),
                new Model("DimensionModel", "NumberWithUnit", DimensionConvention.dimensions()::read),
                new Model("TemperatureModel", "NumberWithUnit", DimensionConvention.temperatures()::read));
    }
}
