extension TranslationUnit {
  /// How a unit came to be; any name will do, these are the usual ones.
  ///
  /// ```swift
  /// TranslationUnit.Origin.machine == TranslationUnit.Origin("machine")  // true
  /// ```
  ///
  /// Source: the match types of the Translation Candidates module of XLIFF 2.1.
  public struct Origin: RawRepresentable, Sendable, Hashable {
    /// The name, as files and options write it.
    public var rawValue: String

    /// An origin by its name.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// An origin by its name.
    public init(_ name: String) { self.init(rawValue: name) }

    /// Translated by a person.
    public static let human = Origin("human")
    /// Translated by a machine and not corrected.
    public static let machine = Origin("machine")
    /// Two documents set side by side by a program.
    public static let alignment = Origin("alignment")
    /// Put together from fragments or repaired.
    public static let assembled = Origin("assembled")
  }
}
