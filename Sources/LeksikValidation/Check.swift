import LeksikModel

/// What a rule looks at: everything at once, or one element after the other.
///
/// Checks of single elements cost least: all rules see an element when it is fetched, and the
/// elements are shared out over the cores. Nothing may depend on which came before.
enum Check: Sendable {
  /// All glossaries at once, for what compares entries.
  case glossaries(@Sendable (GlossarySet, inout Findings) -> Void)
  /// One concept after the other.
  case concepts(@Sendable (ConceptEntry, GlossarySet, inout Findings) -> Void)
  /// One term after the other.
  case terms(@Sendable (TermEntry, GlossarySet, inout Findings) -> Void)
  /// One definition after the other, of those that can be compared.
  case definitions(@Sendable (DefinitionEntry, inout Findings) -> Void)
  /// One citation after the other, those of concepts and of terms, with the element it belongs to.
  case citations(@Sendable (Citation, Place, inout Findings) -> Void)
  /// Every text of every glossary.
  case texts(@Sendable (TextEntry, inout Findings) -> Void)
  /// All memories at once.
  case memories(@Sendable (MemorySet, inout Findings) -> Void)
}
