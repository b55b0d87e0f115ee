/** Makes the vocabulary of cities and regions from GeoNames data. */
@NullMarked
package copytaster.gazetteer;

import org.jspecify.annotations.NullMarked;
