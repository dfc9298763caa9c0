/// Where each element of a document stood in the file it was read from.
///
/// Elements are named by their indices from the outside in: `[3]` is the fourth concept or unit,
/// `[3, 0]` its first language section or segment, `[3, 0, 1]` the second term of that section.
/// Values carry no positions themselves, so that equal concepts are equal wherever they stood.
///
/// ```swift
/// imported.source[3, 0, 1].description  // "courts.tbx:57:11"
/// ```
public struct SourceMap: Sendable {
  /// The path of the file, as the caller wrote it.
  public let path: String
  private var root = Place()

  /// One element: where it starts, line 0 when that is not known, and the elements inside it.
  private struct Place: Sendable {
    var line: Int32 = 0
    var column: Int32 = 0
    var parts: [Place] = []

    mutating func record(_ indices: ArraySlice<Int>, line: Int32, column: Int32) {
      guard let index = indices.first else { return stand(at: (line, column)) }
      reach(index)
      parts[index].record(indices.dropFirst(), line: line, column: column)
    }

    /// Makes room for the part at `index`.
    mutating func reach(_ index: Int) {
      while parts.count <= index { parts.append(Place()) }
    }

    mutating func stand(at place: (line: Int32, column: Int32)) {
      (line, column) = place
    }
  }

  /// A map of the file at `path` that knows no element yet.
  public init(path: String) {
    self.path = path
  }

  /// Records where an element starts.
  ///
  /// - Complexity: O(number of indices), when the elements come in the order of the document.
  public mutating func record(_ indices: [Int], line: Int, column: Int = 0) {
    root.record(indices[...], line: Int32(clamping: line), column: Int32(clamping: column))
  }

  /// Records where a concept, one of its sections, or a term of that section starts.
  ///
  /// It does what ``record(_:line:column:)`` does with one to three indices, without a list of them:
  /// a large glossary has hundreds of thousands.
  public mutating func record(
    concept: Int, section: Int? = nil, term: Int? = nil, line: Int, column: Int
  ) {
    let place = (line: Int32(clamping: line), column: Int32(clamping: column))
    root.reach(concept)
    guard let section else { return root.parts[concept].stand(at: place) }
    root.parts[concept].reach(section)
    guard let term else { return root.parts[concept].parts[section].stand(at: place) }
    root.parts[concept].parts[section].reach(term)
    root.parts[concept].parts[section].parts[term].stand(at: place)
  }

  /// The place of an element, or of the nearest element around it whose place is known.
  ///
  /// - Complexity: O(number of indices).
  public subscript(indices: Int...) -> SourceLocation {
    var place = root
    var known = root
    for index in indices {
      guard place.parts.indices.contains(index) else { break }
      place = place.parts[index]
      if place.line > 0 { known = place }
    }
    return SourceLocation(path: path, line: Int(known.line), column: Int(known.column))
  }
}
