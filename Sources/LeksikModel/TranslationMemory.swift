/// A titled collection of translation units, usually one file.
public struct TranslationMemory: Sendable, Hashable {
  /// What the memory is called.
  public var title: String
  /// Whatever else its file says of it as a whole.
  public var properties: [Property]
  /// The units in the order of the file.
  public var units: [TranslationUnit]

  /// A memory of `units`.
  public init(title: String, properties: [Property] = [], units: [TranslationUnit] = []) {
    self.title = title
    self.properties = properties
    self.units = units
  }
}
