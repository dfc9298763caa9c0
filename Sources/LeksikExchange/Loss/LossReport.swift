/// What a format cannot hold of what was given to it, item by item.
///
/// ```swift
/// print(report)
/// // definitions: 2 lost, in TIP-001 es, TIP-002 es
/// ```
public struct LossReport: Sendable, Hashable {
  /// What was lost of one field.
  public struct Entry: Sendable, Hashable {
    /// The field.
    public var field: Field
    /// How many values of it.
    public var count: Int
    /// Where: the id of the concept or unit and, where it matters, the language.
    ///
    /// The first ``LossReport/mostPlaces``, so that a report of a million units stays readable.
    public var places: [String]
  }

  /// The most places that are listed of one field; ``Entry/count`` counts the others.
  public static let mostPlaces = 1000

  private var found: [Field: Entry] = [:]

  /// A report of no loss.
  public init() {}

  /// Whether nothing is lost.
  public var isEmpty: Bool { found.isEmpty }

  /// The losses by field, in the order of ``Field``.
  public var entries: [Entry] { Field.allCases.compactMap { found[$0] } }

  /// Adds values that are lost at one place.
  mutating func add(_ field: Field, _ count: Int = 1, at place: @autoclosure () -> String) {
    guard count > 0 else { return }
    var entry = found[field] ?? Entry(field: field, count: 0, places: [])
    entry.count += count
    if entry.places.count < Self.mostPlaces {
      let place = place()
      if !place.isEmpty, entry.places.last != place { entry.places.append(place) }
    }
    found[field] = entry
  }
}

extension LossReport: CustomStringConvertible {
  /// One line for each field, with at most twelve places.
  public var description: String {
    entries.map { entry in
      var line = "\(entry.field.rawValue): \(entry.count) lost"
      if !entry.places.isEmpty {
        let shown = entry.places.prefix(12)
        line += ", in " + shown.joined(separator: ", ")
        if entry.places.count > shown.count { line += ", …" }
      }
      return line
    }.joined(separator: "\n")
  }
}
