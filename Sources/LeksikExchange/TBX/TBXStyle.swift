/// How a TBX document spells its data categories.
enum TBXStyle {
  /// Version 3: the category is the element, in the namespace of its module.
  case dct
  /// Version 3: a general element names the category in `type`.
  case dca
  /// Version 2, `martif`: as DCA, with the older names of the structure.
  case v2

  /// The element around one concept.
  var entry: String { self == .v2 ? "termEntry" : "conceptEntry" }
  /// The element around one language.
  var language: String { self == .v2 ? "langSet" : "langSec" }
  /// The element around one term.
  var term: String { self == .v2 ? "tig" : "termSec" }
}

/// The general elements of DCA style and version 2, one for each kind of category.
enum TBXMeta: String {
  case descrip, admin, termNote, ref
}
