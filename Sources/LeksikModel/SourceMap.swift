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
  private var places: [[Int]: (line: Int, column: Int)] = [:]

  /// A map of the file at `path` that knows no element yet.
  public init(path: String) {
    self.path = path
  }

  /// Records where an element starts.
  public mutating func record(_ indices: [Int], line: Int, column: Int = 0) {
    places[indices] = (line, column)
  }

  /// The place of an element, or of the nearest element around it whose place is known.
  ///
  /// - Complexity: O(number of indices).
  public subscript(indices: Int...) -> SourceLocation {
    var rest = indices[...]
    while true {
      if let place = places[Array(rest)] {
        return SourceLocation(path: path, line: place.line, column: place.column)
      }
      guard !rest.isEmpty else { return SourceLocation(path: path) }
      rest.removeLast()
    }
  }
}
