public import LeksikExchange
public import LeksikMatching
import LeksikModel
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

  /// The terms of all glossaries; their index was made when the package was built.
  ///
  /// ```swift
  /// Shipped.terms.lookup("temwen", limit: 1).first?.concept.id  // "CPE-056"
  /// ```
  ///
  /// - Complexity: O(size of the index) the first time, O(1) after that.
  public static let terms: TermIndex = {
    let concepts = bundle.glossaries.flatMap(\.concepts)
    return TermIndex(index: termIndex, source: ConceptList(concepts))
  }()

  /// The index of the terms of all glossaries; it numbers the concepts in their order.
  ///
  /// - Complexity: O(size of the index) the first time, O(1) after that.
  public static let termIndex: IndexFile = {
    guard let image = TermIndexText.image(of: packedTermIndex) else {
      preconditionFailure("the packed index was made with this package")
    }
    return IndexFile(image)
  }()

  /// A name for this state of the data: it changes whenever the data does.
  public static var stamp: String { packedStamp.description }
}
