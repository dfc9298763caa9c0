public import LeksikExchange
public import LeksikTerms

/// The glossaries and memories that come with Leksik.
public enum Shipped {
  /// All of them, in the order of their files.
  ///
  /// They are unpacked from the binary the first time they are asked for, and shared after that.
  ///
  /// ```swift
  /// Shipped.bundle.glossaries.map(\.title)  // ["Arrest and police", "Asylum", …]
  /// ```
  ///
  /// - Complexity: O(size of the data) the first time, O(1) after that.
  public static let bundle: GlossaryBundle = {
    do {
      return try GlossaryBundle(packed: packedGlossaries)
    } catch {
      preconditionFailure("the packed glossaries were made with this package: \(error)")
    }
  }()

  /// The keys of the terms of all glossaries, made when the package was built.
  ///
  /// - Complexity: O(1).
  public static let termKeys = TermKeyTable(packed: packedTermKeys)
}
