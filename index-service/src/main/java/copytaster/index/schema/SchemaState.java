package copytaster.index.schema;

/** How far the schema's installation is. */
sealed interface SchemaState {

  /** Nothing is known yet, or the last try failed. */
  record Missing(String reason) implements SchemaState {}

  /** The index has this mapping or a newer one. */
  record Installed(String index, int mappingVersion) implements SchemaState {}
}
