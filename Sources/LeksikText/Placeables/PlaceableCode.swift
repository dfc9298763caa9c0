/// A code inside a text: a tag of its format, or a variable that a program fills in.
///
/// ```swift
/// PlaceableReader(language: .english).placeables(in: "<b>Sign</b> here, {name}: %s")
///   .map(\.value.description)
/// // ["<b>", "</b>", "{name}", "%s"]
/// ```
///
/// Codes are compared as they are written: `<g id="1">` and `<g id="2">` are different codes.
public struct PlaceableCode: Sendable, Hashable {
  /// What a code does.
  public enum Kind: Sendable, Hashable {
    /// `<b>`, `<g id="1">`.
    case opening
    /// `</b>`, `</g>`.
    case closing
    /// `<x id="1"/>`, `<br/>`.
    case empty
    /// `{1}`, `{name}`, `${name}`, `%s`, `%1$s`, `%(name)s`, `&nbsp;`.
    case variable
  }

  /// What it does.
  public let kind: Kind
  /// The code as written.
  public let text: String

  /// A code.
  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
