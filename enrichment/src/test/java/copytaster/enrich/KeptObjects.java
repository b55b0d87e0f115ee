package copytaster.enrich;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts what an object and the static fields of the engine keep: objects, and places in arrays,
 * collections and maps.
 */
final class KeptObjects {

  private static final String ENGINE = "copytaster.";

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();
  private long count;

  private KeptObjects() {}

  static long of(Object root) throws ReflectiveOperationException {
    var kept = new KeptObjects();
    kept.reach(root);
    for (JavaClass type : classes()) {
      kept.reachFields(Class.forName(type.getName()), null);
    }
    kept.walk();
    return kept.count;
  }

  private static Iterable<JavaClass> classes() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("copytaster.enrich");
  }

  private void walk() throws ReflectiveOperationException {
    while (!open.isEmpty()) {
      var object = open.pop();
      if (object instanceof Map<?, ?> map) {
        count += map.size();
        map.forEach((key, value) -> {
          reach(key);
          reach(value);
        });
      } else if (object instanceof Collection<?> collection) {
        count += collection.size();
        collection.forEach(this::reach);
      } else if (object.getClass().isArray()) {
        reachElements(object);
      } else if (object.getClass().getName().startsWith(ENGINE)) {
        reachFields(object.getClass(), object);
      }
    }
  }

  private void reachElements(Object array) {
    count += Array.getLength(array);
    if (array instanceof Object[] objects) {
      for (var object : objects) {
        reach(object);
      }
    }
  }

  // Of an object, or the static ones of a class.
  private void reachFields(Class<?> type, Object object) throws ReflectiveOperationException {
    for (Field field : type.getDeclaredFields()) {
      boolean isStatic = Modifier.isStatic(field.getModifiers());
      if (!field.getType().isPrimitive() && isStatic == (object == null)) {
        field.setAccessible(true);
        reach(field.get(object));
      }
    }
    var parent = type.getSuperclass();
    if (object != null && parent != null && parent.getName().startsWith(ENGINE)) {
      reachFields(parent, object);
    }
  }

  private void reach(Object object) {
    if (object != null && seen.add(object)) {
      count++;
      open.push(object);
    }
  }
}
