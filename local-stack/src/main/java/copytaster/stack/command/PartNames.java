package copytaster.stack.command;

import copytaster.stack.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The parts as the command line names them. */
final class PartNames implements ITypeConverter<Part>, Iterable<String> {

  @Override
  public Part convert(String name) {
    return Part.named(name)
        .orElseThrow(() ->
            new TypeConversionException(
                "no part is named %s; there are %s".formatted(name, String.join(", ", this))));
  }

  @Override
  public Iterator<String> iterator() {
    return new ArrayList<>(Arrays.stream(Part.values()).map(Part::id).toList()).iterator();
  }
}
