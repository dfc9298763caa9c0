/// One token of a segment: its place in the original, and the form that a match compares.
///
/// One written word can give two tokens (*didn't*, Creole *kap*), and several can give one (*treinta
/// y cinco*). The properties of the form are those of the token too.
///
/// ```swift
/// let token = LanguageProfile.spanish.tokens(of: "Debe firmar.")[0]
/// token.range     // 0..<4
/// token.critical  // modality
/// ```
@dynamicMemberLookup
public struct MatchToken: Sendable, Hashable {
  /// The place in the original segment, as UTF-8 offsets.
  public let range: Range<Int>
  /// What the token says.
  public let form: TokenForm

  /// A form at a place.
  public init(range: Range<Int>, form: TokenForm) {
    self.range = range
    self.form = form
  }

  /// A property of the form.
  public subscript<Property>(dynamicMember property: KeyPath<TokenForm, Property>) -> Property {
    form[keyPath: property]
  }
}
