/// A named value that a file carries and Leksik has no field for; kept so that nothing is lost.
///
/// Source: `prop` of TMX 1.4b.
public struct Property: Sendable, Hashable {
  /// The name as the file writes it: `"x-setting"`.
  public var name: String
  /// The value as the file writes it.
  public var value: String

  /// A property called `name`.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
